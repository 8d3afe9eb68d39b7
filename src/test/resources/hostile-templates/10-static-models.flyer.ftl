${statics["java.lang.System"].getenv("HOME")}
