import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.classfile.instruction.StackInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.math.BigInteger;

/// Shortens what libraries do at each start, before their classes can be used, for what Kreds never
/// asks of them.
final class Initialisers {
  private static final ClassDesc DECIMAL = described(BigDecimal.class);
  private static final ClassDesc INTEGER = described(BigInteger.class);
  private static final MethodTypeDesc OF_INTEGER =
      MethodTypeDesc.of(ConstantDescs.CD_void, INTEGER);

  private Initialisers() {}

  /// Jackson's parsers keep the limits of numbers as integers and as decimals, and the first
  /// decimal of a run works out Java's big powers for 20 ms. Here a decimal is made of its integer
  /// when somebody asks for it.
  static byte[] withoutDecimals(byte[] parser) {
    return changed(
        parser,
        (builder, element) -> {
          if (element instanceof MethodModel method) {
            boolean isFirst = method.methodName().equalsString(ConstantDescs.CLASS_INIT_NAME);
            builder.transformMethod(
                method,
                MethodTransform.transformingCode(
                    isFirst ? Initialisers::skipDecimal : Initialisers::makeDecimal));
          } else {
            builder.with(element);
          }
        });
  }

  private static void skipDecimal(CodeBuilder code, CodeElement element) {
    switch (element) {
      case NewObjectInstruction made when made.className().matches(DECIMAL) -> {}
      case StackInstruction copied when copied.opcode() == Opcode.DUP -> {}
      case InvokeInstruction making when making.owner().matches(DECIMAL) -> code.pop();
      case FieldInstruction kept when kept.typeSymbol().equals(DECIMAL) -> {}
      default -> code.with(element);
    }
  }

  private static void makeDecimal(CodeBuilder code, CodeElement element) {
    if (element instanceof FieldInstruction asked && asked.typeSymbol().equals(DECIMAL)
        && asked.opcode() == Opcode.GETSTATIC) {
      String integer = asked.name().stringValue().replaceFirst("^BD_", "BI_");
      code.new_(DECIMAL).dup();
      code.getstatic(asked.owner().asSymbol(), integer, INTEGER);
      code.invokespecial(DECIMAL, ConstantDescs.INIT_NAME, OF_INTEGER);
    } else {
      code.with(element);
    }
  }

  /// OpenPDF gathers its 700 names by reflection, for 20 ms, so that a reader of PDFs need not have
  /// each twice. Who reads one, to count its pages, may.
  static byte[] withoutTable(byte[] names) {
    return changed(
        names,
        ClassTransform.transformingMethodBodies(
            (code, element) -> {
              if (element instanceof InvokeInstruction call
                  && call.name().equalsString("getDeclaredFields")) {
                code.pop().iconst_0().anewarray(described(Field.class));
              } else {
                code.with(element);
              }
            }));
  }

  private static byte[] changed(byte[] bytes, ClassTransform transform) {
    ClassModel model = ClassFile.of().parse(bytes);
    return ClassFile.of().transformClass(model, transform);
  }

  private static ClassDesc described(Class<?> type) {
    return type.describeConstable().orElseThrow();
  }
}
