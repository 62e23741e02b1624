using SignalWire.Agents.Generators.Emit.Text;
using SignalWire.Agents.Generators.Model.Types;

namespace SignalWire.Agents.Generators.Emit.Reading;

/// <summary>Writes the checks of a value after it is read.</summary>
internal static class ConstraintEmitter
{
    /// <summary>Writes the checks of one value.</summary>
    public static void Emit(SourceWriter writer, ShapeNode node, string local, bool isNullable)
    {
        foreach (string test in Tests(node, local, isNullable))
        {
            using (writer.Block($"if ({test})"))
            {
                writer.Line($"arguments.Refuse({node.Number});");
            }
        }

        if (node is { Type: ScalarType { Kind: ScalarKind.Text }, Constraints.Pattern: not null })
        {
            writer.Line($"arguments.Match({node.Number}, {node.Label}Pattern, {local});");
        }
    }

    /// <summary>Writes the check of the number of items.</summary>
    public static void EmitCount(SourceWriter writer, ShapeNode node)
    {
        if (OutsideLength(node.Constraints) is { } outside)
        {
            writer.Line();
            using (writer.Block($"if (items.Count is {outside})"))
            {
                writer.Line($"arguments.Refuse({node.Number});");
            }
        }
    }

    /// <summary>Writes the field for a pattern.</summary>
    public static void EmitPattern(SourceWriter writer, ShapeNode node)
    {
        if (node.Constraints.Pattern is { } pattern)
        {
            writer.Line();
            writer.Line($"private static readonly {Names.ArgumentPattern} {node.Label}Pattern = new({CSharpLiteral.Text(pattern)});");
        }
    }

    private static IEnumerable<string> Tests(ShapeNode node, string local, bool isNullable)
    {
        var constraints = node.Constraints;
        if (node.Type is ScalarType { Kind: ScalarKind.Integer or ScalarKind.Number } number
            && Outside(
                constraints.Minimum is { } low ? $"{(constraints.IsMinimumExclusive ? "<=" : "<")} {low}{number.Suffix}" : null,
                constraints.Maximum is { } high
                    ? $"{(constraints.IsMaximumExclusive ? ">=" : ">")} {high}{number.Suffix}"
                    : null) is { } outside)
        {
            yield return $"{local} is {outside}";
        }

        if (constraints.Allowed.Count > 0)
        {
            string values = string.Join(" or ", constraints.Allowed.Select(value => CSharpLiteral.Constant(value, node.Type)));
            yield return $"{local} is not ({(isNullable ? "null or " : "")}{values})";
        }

        if (node.Type is ScalarType { Kind: ScalarKind.Text })
        {
            foreach (string test in TextTests(node, local, isNullable))
            {
                yield return test;
            }
        }
    }

    private static IEnumerable<string> TextTests(ShapeNode node, string local, bool isNullable)
    {
        if (OutsideLength(node.Constraints) is { } outside)
        {
            yield return $"{local}{(isNullable ? "?" : "")}.Length is {outside}";
        }

        string present = isNullable ? $"{local} is not null && " : "";
        if (node.Constraints.Format != TextFormat.Any)
        {
            yield return $"{present}!{Names.ArgumentFormat}.Is{node.Constraints.Format}({local})";
        }
    }

    private static string? OutsideLength(Constraints constraints) => Outside(
        constraints.MinimumLength is { } low ? $"< {low}" : null, constraints.MaximumLength is { } high ? $"> {high}" : null);

    private static string? Outside(string? low, string? high) => low is null ? high : high is null ? low : $"{low} or {high}";
}
