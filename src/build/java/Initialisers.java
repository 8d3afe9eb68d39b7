import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Instruction;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Shortens what libraries do at each start, before their classes can be used, for what Kreds never
/// asks of them.
final class Initialisers {
  private static final ClassDesc DECIMAL = described(BigDecimal.class);

  /// How each constant is made: what stands before it is kept, up to the constant before.
  private final Map<String, List<Instruction>> constants = new HashMap<>();

  private Initialisers() {}

  /// The first decimal of a run works out Java's big powers for 20 ms. Here a constant that is one,
  /// or is made of one, is made when somebody asks for it.
  ///
  /// @param names of classes among the entries, a constant's own before those that use it
  static void withoutDecimals(List<String> names, Map<String, byte[]> entries) {
    Initialisers decimals = new Initialisers();
    for (String name : names) {
      byte[] bytes = Objects.requireNonNull(entries.get(name), name);
      entries.put(name, changed(bytes, decimals::initialiser));
      entries.put(name, changed(entries.get(name), decimals::method));
    }
  }

  private void initialiser(ClassBuilder builder, ClassElement element) {
    if (element instanceof MethodModel method && isInitialiser(method)) {
      builder.transformMethod(method, MethodTransform.transformingCode(new LeaveOut()));
    } else {
      builder.with(element);
    }
  }

  private void method(ClassBuilder builder, ClassElement element) {
    if (element instanceof MethodModel method) {
      builder.transformMethod(method, MethodTransform.transformingCode(this::make));
    } else {
      builder.with(element);
    }
  }

  /// Gathers how constants are made, and passes on those that no decimal has to do with.
  private final class LeaveOut implements CodeTransform {
    private final List<Instruction> making = new ArrayList<>();

    @Override
    public void accept(CodeBuilder code, CodeElement element) {
      if (!(element instanceof Instruction instruction)) {
        return;
      }
      making.add(instruction);
      if (instruction.opcode() == Opcode.PUTSTATIC && making.stream().anyMatch(this::isDecimal)) {
        making.removeLast();
        constants.put(name((FieldInstruction) instruction), List.copyOf(making));
        making.clear();
      } else if (instruction.opcode() == Opcode.PUTSTATIC) {
        atEnd(code);
      }
    }

    @Override
    public void atEnd(CodeBuilder code) {
      making.forEach(code::with);
      making.clear();
    }

    private boolean isDecimal(Instruction instruction) {
      return switch (instruction) {
        case InvokeInstruction call -> call.owner().matches(DECIMAL);
        case FieldInstruction field -> constants.containsKey(name(field));
        default -> false;
      };
    }
  }

  private void make(CodeBuilder code, CodeElement element) {
    if (element instanceof FieldInstruction field
        && field.opcode() == Opcode.GETSTATIC
        && constants.containsKey(name(field))) {
      constants.get(name(field)).forEach(part -> make(code, part));
    } else {
      code.with(element);
    }
  }

  private static String name(FieldInstruction field) {
    return field.name().stringValue();
  }

  /// OpenPDF gathers its 700 names by reflection, for 20 ms, so that a reader of PDFs need not have
  /// each twice. Who reads one to count its pages may.
  static byte[] withoutTable(byte[] names) {
    return changed(
        names,
        ClassTransform.transformingMethodBodies((code, element) -> {
          if (element instanceof InvokeInstruction call
              && call.name().equalsString("getDeclaredFields")) {
            code.pop().iconst_0().anewarray(described(Field.class));
          } else {
            code.with(element);
          }
        }));
  }

  /// OpenPDF measures the outline of each letter of a font, which only who lays out text with AWT
  /// asks for.
  static byte[] withoutOutlines(byte[] font) {
    return changed(
        font,
        ClassTransform.transformingMethods(
            method -> method.methodName().equalsString("readBbox"),
            (method, element) -> {
              if (element instanceof CodeModel) {
                method.withCode(CodeBuilder::return_);
              } else {
                method.with(element);
              }
            }));
  }

  /// And maps the letters back from their outlines, for the same; after this as its superclass
  /// does.
  static byte[] withoutWayBack(byte[] font) {
    return changed(
        font,
        ClassTransform.dropping(element ->
            element instanceof MethodModel method
                && method.methodName().equalsString("readCMaps")));
  }

  private static boolean isInitialiser(MethodModel method) {
    return method.methodName().equalsString(ConstantDescs.CLASS_INIT_NAME);
  }

  private static byte[] changed(byte[] bytes, ClassTransform transform) {
    return ClassFile.of().transformClass(ClassFile.of().parse(bytes), transform);
  }

  private static ClassDesc described(Class<?> type) {
    return type.describeConstable().orElseThrow();
  }
}
