// Stands before the drawing: what is above it is laid out before it is there, in two short tasks and not in a long one.
document.documentElement.getBoundingClientRect();
