import java.io.IOException;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.Label;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.LoadableConstantEntry;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Copies Kreds' own jar so that it starts fast.
///
/// Java makes the class that tells the cases of a switch over a sealed type apart when the switch
/// is first met, at every start anew: no AOT cache keeps it. Here each such switch gets a plain
/// method that asks `instanceof` in turn, which is what Java's own would do.
final class Switches {
  private static final String BOOTSTRAP = "typeSwitch";
  private static final int PRIVATE =
      AccessFlag.PRIVATE.mask() | AccessFlag.STATIC.mask() | AccessFlag.SYNTHETIC.mask();

  private Switches() {}

  /// A method that takes a switch's place.
  private record Method(String name, MethodTypeDesc type, List<ClassDesc> cases) {}

  /// @param libraries what the jar's classes are made with
  static void copy(Path from, Path to, List<Path> libraries) throws IOException {
    List<URL> urls = new ArrayList<>();
    for (Path path : libraries) {
      urls.add(path.toUri().toURL());
    }
    urls.add(from.toUri().toURL());
    try (JarFile jar = new JarFile(from.toFile());
        URLClassLoader loader = new URLClassLoader(urls.toArray(URL[]::new));
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(to))) {
      ClassFile format =
          ClassFile.of(
              ClassHierarchyResolverOption.of(
                  ClassHierarchyResolver.ofResourceParsing(loader)
                      .orElse(ClassHierarchyResolver.defaultResolver())));
      for (JarEntry entry : Collections.list(jar.entries())) {
        byte[] bytes = jar.getInputStream(entry).readAllBytes();
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTime(entry.getTime());
        out.putNextEntry(copy);
        out.write(entry.getName().endsWith(".class") ? plain(format, bytes) : bytes);
      }
    }
  }

  private static byte[] plain(ClassFile format, byte[] bytes) {
    ClassModel model = format.parse(bytes);
    List<Method> methods = new ArrayList<>();
    ClassDesc owner = model.thisClass().asSymbol();
    boolean isInterface = model.flags().has(AccessFlag.INTERFACE);
    ClassTransform calls =
        ClassTransform.transformingMethodBodies(
            (code, element) -> replace(code, element, owner, isInterface, methods));
    ClassTransform whole =
        calls.andThen(
            new ClassTransform() {
              @Override
              public void accept(ClassBuilder builder, ClassElement element) {
                builder.with(element);
              }

              @Override
              public void atEnd(ClassBuilder builder) {
                methods.forEach(method -> add(builder, method));
              }
            });
    byte[] changed = format.transformClass(model, whole);
    return methods.isEmpty() ? bytes : changed;
  }

  private static void replace(
      CodeBuilder code,
      CodeElement element,
      ClassDesc owner,
      boolean isInterface,
      List<Method> methods) {
    if (element instanceof InvokeDynamicInstruction call && isOverTypes(call)) {
      List<ClassDesc> cases =
          call.invokedynamic().bootstrap().arguments().stream()
              .map(argument -> ((ClassEntry) argument).asSymbol())
              .toList();
      Method method = new Method("switch$" + methods.size(), call.typeSymbol(), cases);
      methods.add(method);
      code.invokestatic(owner, method.name(), method.type(), isInterface);
    } else {
      code.with(element);
    }
  }

  private static boolean isOverTypes(InvokeDynamicInstruction call) {
    List<LoadableConstantEntry> cases = call.invokedynamic().bootstrap().arguments();
    return call.name().stringValue().equals(BOOTSTRAP)
        && cases.stream().allMatch(ClassEntry.class::isInstance);
  }

  /// The number of the first case from `restart` on that the target is of; -1 for null, and one
  /// past the last where it is of none.
  private static void add(ClassBuilder builder, Method method) {
    builder.withMethodBody(
        method.name(),
        method.type(),
        PRIVATE,
        code -> {
          Label present = code.newLabel();
          code.aload(0).ifnonnull(present).iconst_m1().ireturn().labelBinding(present);
          for (int i = 0; i < method.cases().size(); i++) {
            Label next = code.newLabel();
            code.iload(1).loadConstant(i).if_icmpgt(next);
            code.aload(0).instanceOf(method.cases().get(i)).ifeq(next);
            code.loadConstant(i).ireturn().labelBinding(next);
          }
          code.loadConstant(method.cases().size()).ireturn();
        });
  }
}
