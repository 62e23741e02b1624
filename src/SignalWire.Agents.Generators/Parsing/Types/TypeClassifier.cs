using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators.Model.Types;
using SignalWire.Agents.Generators.Rules;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Parsing.Types;

/// <summary>Determines which C# types a model can provide. One instance classifies the types of one agent.</summary>
internal sealed class TypeClassifier
{
    /// <summary>A model cannot follow a schema that is nested more deeply.</summary>
    private const int DeepestNesting = 16;

    /// <summary>Includes nullable annotations, as in <c>IList&lt;string?&gt;</c>, because the compiler distinguishes them.</summary>
    private static readonly SymbolDisplayFormat NameFormat = SymbolDisplayFormat.FullyQualifiedFormat
        .AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private readonly KnownSymbols _known;
    private readonly EnumClassifier _enums;
    private readonly ObjectClassifier _objects;
    private readonly UnionClassifier _unions;
    private readonly List<ITypeSymbol> _around = [];

    public TypeClassifier(KnownSymbols known, Compilation compilation, INamedTypeSymbol agent, CancellationToken cancellationToken)
    {
        _known = known;
        _enums = new EnumClassifier(known);
        _objects = new ObjectClassifier(this, known, compilation, agent, cancellationToken);
        _unions = new UnionClassifier(this, _objects, known, compilation);
    }

    /// <summary>The problems since the list was last cleared. Errors come before problems with a value.</summary>
    public List<TypeProblem> Problems { get; } = [];

    /// <summary>Classifies a type as the model sees it; <see langword="null"/>, and a problem, if it has no schema.</summary>
    /// <param name="type">The type, without a nullable annotation.</param>
    /// <param name="path">Its path, for messages.</param>
    public ToolType? Classify(ITypeSymbol type, string path)
    {
        // The compiler reports a type that does not exist.
        if (type.TypeKind == TypeKind.Error)
        {
            return null;
        }

        if (_around.Contains(type, SymbolEqualityComparer.Default))
        {
            return Refuse(AgentRules.RecursiveType, path, type, "a type of fixed depth");
        }

        if (_around.Count == DeepestNesting)
        {
            return Refuse(AgentRules.NestingTooDeep, path, type, "fewer nested types");
        }

        _around.Add(type);
        var classified = type switch
        {
            _ when ScalarTypes.Find(type, _known) is { } scalar => scalar,
            IArrayTypeSymbol { Rank: 1, ElementType.SpecialType: not SpecialType.System_Byte } array =>
                List(type, array.ElementType, CollectionTypes.Array, path),
            INamedTypeSymbol { TypeKind: TypeKind.Enum } enumType => _enums.Classify(enumType, path, this),
            INamedTypeSymbol named when Json(named) is { } json => json,
            INamedTypeSymbol { TypeArguments: [var item] } list when CollectionTypes.FindList(list, _known) is { } building =>
                List(type, item, building, path),
            INamedTypeSymbol { TypeArguments: [var key, var value] } dictionary
                when CollectionTypes.FindDictionary(dictionary, _known) is { } building =>
                Dictionary(dictionary, key, value, building, path),
            INamedTypeSymbol union when UnionClassifier.IsUnion(union, _known) => _unions.Classify(union, path),
            INamedTypeSymbol named when ObjectClassifier.IsObject(named) => _objects.Classify(named, path),
            _ => Refuse(AgentRules.UnsupportedParameterType, path, type, Alternative(type)),
        };
        _around.RemoveAt(_around.Count - 1);
        return classified;
    }

    /// <summary>Reports that a type cannot be used.</summary>
    public ToolType? Refuse(DiagnosticDescriptor rule, string path, ITypeSymbol type, string advice)
    {
        Problems.Add(new TypeProblem(rule, path, Display(type), advice));
        return null;
    }

    /// <summary>A type's name in generated code.</summary>
    public static string Name(ITypeSymbol type) => type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToDisplayString(NameFormat);

    /// <summary>A type's name in messages.</summary>
    public static string Display(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);

    /// <summary>Removes the nullable annotation from a type.</summary>
    /// <param name="type">The type.</param>
    /// <param name="isNullable">Whether the type was nullable.</param>
    public static ITypeSymbol WithoutNull(ITypeSymbol type, out bool isNullable)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            isNullable = true;
            return nullable.TypeArguments[0];
        }

        // The `T?` of a generic base class is not nullable if T is a value type.
        isNullable = type is { IsValueType: false, NullableAnnotation: NullableAnnotation.Annotated };
        return type;
    }

    private ListType? List(ITypeSymbol type, ITypeSymbol itemType, CollectionTypes.Building building, string path)
    {
        var bare = WithoutNull(itemType, out bool isNullable);
        return Classify(bare, $"{path}[]") is { } item
            ? new ListType(Name(type), item, isNullable, building.BuilderOf(item, isNullable), building.Conversion)
            {
                IsClass = type.IsReferenceType,
            }
            : null;
    }

    private ToolType? Dictionary(
        INamedTypeSymbol type, ITypeSymbol key, ITypeSymbol valueType, CollectionTypes.Building building, string path)
    {
        if (key.SpecialType != SpecialType.System_String)
        {
            return Refuse(AgentRules.DictionaryKeyNotText, path, type, $"{type.Name}<string, {Display(valueType)}>");
        }

        var bare = WithoutNull(valueType, out bool isNullable);
        return Classify(bare, $"{path}[]") is { } value
            ? new DictionaryType(Name(type), value, isNullable, building.BuilderOf(value, isNullable), building.Conversion)
            : null;
    }

    private JsonType? Json(INamedTypeSymbol type) =>
        _known.Is(type, KnownNames.JsonElement) ? new JsonType(Name(type), "ReadJsonElement", IsClass: false)
        : _known.Is(type, KnownNames.JsonObject) || _known.Is(type, KnownNames.JsonNode)
            ? new JsonType(Name(type), "ReadJsonObject", IsClass: true)
            : null;

    /// <summary>What to use instead of a type that has no schema.</summary>
    private static string Alternative(ITypeSymbol type) => type switch
    {
        { SpecialType: SpecialType.System_Char } => "string",
        { SpecialType: SpecialType.System_IntPtr or SpecialType.System_UIntPtr } => "long",
        IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Byte } => "string, with the bytes in Base64",
        IArrayTypeSymbol { Rank: > 1 } => "an array of arrays",
        INamedTypeSymbol { IsTupleType: true } => "a record",
        { SpecialType: SpecialType.System_Object } or { TypeKind: TypeKind.Dynamic } =>
            "a record, or JsonElement for arbitrary JSON",
        { TypeKind: TypeKind.Interface } => "a record, mark the interface with [JsonDerivedType], or add [FromServices] if it is a service",
        INamedTypeSymbol { TypeKind: TypeKind.Class, IsAbstract: true } kind when ObjectClassifier.IsOwn(
            kind) => "a record, or list its derived types with [JsonDerivedType]",
        _ => "a primitive type, an enum, a date, a list or a record",
    };
}
