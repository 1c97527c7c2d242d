/*
 * Beside the bundle and on its own, under a name that no version changes: says what is wrong, and offers to open the
 * page anew, when a script of ours did not come or nothing has begun after a minute. Written for every browser.
 */
(function () {
  function trouble() {
    var place = document.getElementById('starting');
    if (!place) return;
    place.className = 'trouble';
    place.setAttribute('role', 'alert');
    place.innerHTML =
      '<p lang="zh-CN">跟单没有打开：可能刚换了新版本，或网络断了。表格没有改动。</p>' +
      '<p lang="en">Gendan did not open: there is a new version, or the network is down. Your sheet was not changed.</p>' +
      '<button type="button">重新打开 Reload</button>';
    place.querySelector('button').onclick = function () {
      location.reload();
    };
  }
  addEventListener(
    'error',
    function (event) {
      var from = event.target && event.target.src;
      if (from && from.indexOf(location.origin) === 0) trouble();
    },
    true,
  );
  setTimeout(function () {
    if (!window.gendan) trouble();
  }, 60000);
})();
