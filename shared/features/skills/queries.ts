/** What may be asked of skills, training and points, by name. Each is a pure function of the plan and of JSON arguments, and answers in JSON. */
export {};
