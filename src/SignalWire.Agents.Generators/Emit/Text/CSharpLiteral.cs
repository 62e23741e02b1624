using Microsoft.CodeAnalysis.CSharp;
using SignalWire.Agents.Generators.Model.Constants;
using SignalWire.Agents.Generators.Model.Types;

namespace SignalWire.Agents.Generators.Emit.Text;

/// <summary>Formats C# literals. User text reaches the generated code only through this class.</summary>
internal static class CSharpLiteral
{
    /// <summary>Formats a string literal.</summary>
    public static string Text(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    /// <summary>
    /// Formats a UTF-8 literal of JSON that is already ASCII. It is a raw literal, in which the quotes of JSON are readable, if it can be
    /// written on one line.
    /// </summary>
    public static string Json(string json) => (IsRaw(json) ? $"\"\"\"{json}\"\"\"" : Text(json)) + "u8";

    /// <summary>
    /// Formats a UTF-8 literal of a name or phrase. A lone surrogate, which a pattern can contain, is not allowed in one.
    /// </summary>
    public static string Utf8(string text) => Text(JsonText.WithoutLoneSurrogates(text)) + "u8";

    /// <summary>Formats a constant of a type as C#.</summary>
    public static string Constant(ConstantValue value, ToolType type) => (value.Kind, type) switch
    {
        (ConstantKind.Null, _) => "null",
        (ConstantKind.Default, _) => "default",
        (ConstantKind.Text, _) => Text(value.Text),
        (ConstantKind.Number, ScalarType number) => value.Text switch
        {
            "NaN" => $"{number.CSharpName}.NaN",
            "Infinity" => $"{number.CSharpName}.PositiveInfinity",
            "-Infinity" => $"{number.CSharpName}.NegativeInfinity",
            _ => value.Text + number.Suffix,
        },
        (ConstantKind.Enum, EnumType enumType) => enumType.Members.FirstOrDefault(member => member.Value == value.Text) is { } member
            ? $"{enumType.CSharpName}.{Identifier.Escape(member.Identifier)}"
            : $"({enumType.CSharpName})({value.Text})",
        _ => value.Text,
    };

    private static bool IsRaw(string json) =>
        json.Length > 0
        && json[0] != '"'
        && json[json.Length - 1] != '"'
        && json.IndexOf("\"\"\"", StringComparison.Ordinal) < 0;
}
