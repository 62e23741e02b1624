using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators.Model;

namespace SignalWire.Agents.Generators.Parsing;

/// <summary>The one place that knows which C# types a model can fill in.</summary>
internal static class TypeClassifier
{
    /// <summary>The type as the model sees it; nothing when it has no schema.</summary>
    /// <param name="type">A parameter's type, without the mark that it may be null.</param>
    public static ToolType? Classify(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_String => new ToolType.Text(),
        SpecialType.System_Boolean => new ToolType.Boolean(),
        SpecialType.System_Int32 => new ToolType.Int32(),
        SpecialType.System_Int64 => new ToolType.Int64(),
        SpecialType.System_Double => new ToolType.Double(),
        _ => null,
    };

    /// <summary>What to use instead of a type that has no schema.</summary>
    /// <param name="type">The type.</param>
    public static string Alternative(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_Char => "string",
        SpecialType.System_Single or SpecialType.System_Decimal => "double",
        SpecialType.System_Byte or SpecialType.System_SByte or SpecialType.System_Int16 or SpecialType.System_UInt16 => "int",
        SpecialType.System_UInt32 or SpecialType.System_UInt64 => "long",
        _ => "string, bool, int, long or double",
    };

    /// <summary>Takes the mark that a value may be null off a type.</summary>
    /// <param name="type">The type.</param>
    /// <param name="isNullable">Whether the mark was there.</param>
    public static ITypeSymbol WithoutNull(ITypeSymbol type, out bool isNullable)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            isNullable = true;
            return nullable.TypeArguments[0];
        }

        // The `T?` of a generic base class is not null where T is a value type.
        isNullable = type is { IsValueType: false, NullableAnnotation: NullableAnnotation.Annotated };
        return type;
    }
}
