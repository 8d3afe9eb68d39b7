${it?api.class.protectionDomain.classLoader.loadClass("java.lang.Runtime")}
