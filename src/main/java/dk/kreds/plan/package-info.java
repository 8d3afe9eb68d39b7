/// A group and its dates made into meetings with agenda, themes, tasks and money; and who may see
/// what.
@NullMarked
package dk.kreds.plan;

import org.jspecify.annotations.NullMarked;
