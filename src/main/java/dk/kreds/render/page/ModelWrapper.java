package dk.kreds.render.page;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Shows a template the components of records, lists of them, text, numbers and yes or no: nothing
/// else. A template has no way from a value into Java, because no Java object ever reaches it.
final class ModelWrapper implements ObjectWrapper {
  /// Kept, for Java gives new ones each time it is asked.
  private static final ClassValue<Map<String, Method>> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
          Map<String, Method> accessors = new HashMap<>();
          for (RecordComponent component : type.getRecordComponents()) {
            component.getAccessor().setAccessible(true);
            accessors.put(component.getName(), component.getAccessor());
          }
          return accessors;
        }
      };

  @Override
  public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
    return switch (value) {
      case null -> null;
      case TemplateModel model -> model;
      case Optional<?> optional -> wrap(optional.orElse(null));
      case String text -> new SimpleScalar(text);
      case Number number -> new SimpleNumber(number);
      case Boolean yes -> yes ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
      case Enum<?> constant -> new SimpleScalar(constant.name());
      case List<?> list -> new Sequence(list);
      case Map<?, ?> map -> new Hash(map);
      case Record record -> new Components(record);
      default ->
          throw new TemplateModelException(
              "a template may not see a " + value.getClass().getName());
    };
  }

  private final class Sequence implements TemplateSequenceModel {
    private final List<?> list;

    Sequence(List<?> list) {
      this.list = list;
    }

    @Override
    public @Nullable TemplateModel get(int index) throws TemplateModelException {
      return index < list.size() ? wrap(list.get(index)) : null;
    }

    @Override
    public int size() {
      return list.size();
    }
  }

  private final class Hash implements TemplateHashModel {
    private final Map<?, ?> map;

    Hash(Map<?, ?> map) {
      this.map = map;
    }

    @Override
    public @Nullable TemplateModel get(String key) throws TemplateModelException {
      return wrap(map.get(key));
    }

    @Override
    public boolean isEmpty() {
      return map.isEmpty();
    }
  }

  private final class Components implements TemplateHashModel {
    private final Record record;

    Components(Record record) {
      this.record = record;
    }

    @Override
    public @Nullable TemplateModel get(String key) throws TemplateModelException {
      Method accessor = ACCESSORS.get(record.getClass()).get(key);
      return accessor == null ? null : wrap(read(accessor));
    }

    private @Nullable Object read(Method accessor) throws TemplateModelException {
      try {
        return accessor.invoke(record);
      } catch (ReflectiveOperationException e) {
        throw new TemplateModelException("cannot read " + accessor.getName(), e);
      }
    }

    @Override
    public boolean isEmpty() {
      return false;
    }
  }
}
