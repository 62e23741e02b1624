using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators.Model;
using SignalWire.Agents.Generators.Model.Constants;
using SignalWire.Agents.Generators.Model.Tools;
using SignalWire.Agents.Generators.Model.Types;
using SignalWire.Agents.Generators.Parsing.Naming;
using SignalWire.Agents.Generators.Rules;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Parsing.Types;

/// <summary>Classifies records, classes and structs: how one is created, and which properties the model provides.</summary>
internal sealed class ObjectClassifier(
    TypeClassifier classifier, KnownSymbols known, Compilation compilation, INamedTypeSymbol agent, CancellationToken cancellationToken)
{
    /// <summary>The number of bits in the mask of properties that were present.</summary>
    private const int MostMembers = 64;

    private readonly NameableTypes _nameable = new(agent, compilation);
    private readonly XmlDocs _docs = new(compilation, cancellationToken);
    private readonly ConstraintParser _constraints = new(known);
    private readonly PropertyInitializers _initializers = new(compilation, cancellationToken);
    private readonly MemberSources _sources = new(known, compilation);

    /// <summary>Whether a type is the user's own and can be instantiated.</summary>
    public static bool IsObject(INamedTypeSymbol type) =>
        type is { TypeKind: TypeKind.Class or TypeKind.Struct, IsAbstract: false, IsStatic: false, IsTupleType: false,
            IsRefLikeType: false }
        && type.SpecialType == SpecialType.None
        && !type.AllInterfaces.Any(one => one.SpecialType == SpecialType.System_Collections_IEnumerable)
        && IsOwn(type);

    /// <summary>Whether a type belongs to the user or a package, and not to .NET.</summary>
    public static bool IsOwn(INamedTypeSymbol type) => Root(type) is not ("System" or "Microsoft");

    /// <summary>Classifies a type.</summary>
    public ToolType? Classify(INamedTypeSymbol type, string path)
    {
        if (!_nameable.Contains(type))
        {
            return classifier.Refuse(AgentRules.TypeCannotBeMade, path, type, "the agent cannot access it");
        }

        if (Constructor(type) is not { } constructor)
        {
            return classifier.Refuse(
                AgentRules.TypeCannotBeMade, path, type, "it has no unambiguous constructor; mark one with [JsonConstructor]");
        }

        bool setsRequired = known.Has(constructor, KnownNames.SetsRequiredMembers);
        if (!setsRequired && RequiredField(type) is { } field)
        {
            return classifier.Refuse(AgentRules.TypeCannotBeMade, path, type, $"its field '{field.Name}' is required; make it a property");
        }

        var docs = _docs.Read(type);
        var members = new List<MemberModel>();
        bool sound = true;
        var properties = SettableProperties(type);
        foreach (var parameter in constructor.Parameters)
        {
            var property = Property(type, parameter);
            properties.RemoveAll(other => SymbolEqualityComparer.Default.Equals(other, property));
            var member = ConstructorMember(parameter, property, property is { IsRequired: true } && !setsRequired, docs, path);
            sound &= Add(members, member?.WithDocs(External(constructor, parameter, property)), _sources.Of(property, parameter.Type));
        }

        foreach (var property in properties)
        {
            sound &= Add(members, PropertyMember(property, setsRequired, path), _sources.Of(property, property.Type));
        }

        return sound && HasSoundNames(type, members, path) ? Create(type, docs, members) : null;
    }

    private static IFieldSymbol? RequiredField(INamedTypeSymbol type) => type.SelfAndBases().Reverse()
        .SelectMany(declaring => declaring.GetMembers().OfType<IFieldSymbol>())
        .FirstOrDefault(field => field.IsRequired);

    private static ObjectType Create(INamedTypeSymbol type, DocComment docs, List<MemberModel> members)
    {
        var arguments = members.Select(member => member.Argument).ToList();
        return new ObjectType(
            TypeClassifier.Name(type),
            type.Name,
            docs.Summary,
            members.Select(member => member with { Argument = ArgumentNames.Disambiguate(member.Argument, arguments) }).ToEquatableArray(),
            type.IsReferenceType)
        {
            Docs = docs.External,
        };
    }

    /// <summary>
    /// Refers to the documentation in another assembly. A record documents the property, any other class the constructor.
    /// </summary>
    private static DocReference? External(IMethodSymbol constructor, IParameterSymbol parameter, IPropertySymbol? property)
    {
        if (constructor.DeclaringSyntaxReferences.Length > 0)
        {
            return null;
        }

        return constructor.ContainingType.IsRecord && property is not null
            ? XmlDocs.Reference(property)
            : XmlDocs.Reference(constructor)?.Of(parameter.Name);
    }

    private bool HasSoundNames(INamedTypeSymbol type, List<MemberModel> members, string path)
    {
        if (members.Count is 0 or > MostMembers)
        {
            string reason = members.Count == 0 ? "it has no property that can be set" : $"it has more than {MostMembers} properties";
            classifier.Refuse(AgentRules.TypeCannotBeMade, path, type, reason);
            return false;
        }

        if (ArgumentNames.FindMeeting(members.Select(member => member.Argument.Name).ToList()) is var (first, second))
        {
            classifier.Refuse(
                AgentRules.NamesOfTypeMeet,
                path,
                type,
                $"'{members[first].Name}' and '{members[second].Name}' are both '{members[second].Argument.Name}'");
            return false;
        }

        return true;
    }

    private static bool Add(List<MemberModel> members, MemberModel? member, string? source)
    {
        if (member is not null)
        {
            members.Add(member with { Source = source });
        }

        return member is not null;
    }

    /// <summary>The constructor that System.Text.Json uses, or the only one if System.Text.Json would need an attribute.</summary>
    private IMethodSymbol? Constructor(INamedTypeSymbol type)
    {
        var usable = type.InstanceConstructors
            .Where(constructor => compilation.IsSymbolAccessibleWithin(constructor, agent)
                && constructor.Parameters.All(parameter => parameter.RefKind is RefKind.None or RefKind.In)
                && !constructor.IsCopyConstructor())
            .ToList();
        if (usable.Find(constructor => known.Has(constructor, KnownNames.JsonConstructor)) is { } marked)
        {
            return marked;
        }

        var written = usable.Where(constructor => !constructor.IsImplicitlyDeclared).ToList();
        return type.IsValueType && written.Count == 1 ? written[0]
            : usable.Find(constructor => constructor.Parameters.IsEmpty) ?? (usable.Count == 1 ? usable[0] : null);
    }

    /// <summary>The property that corresponds to a constructor parameter. Attributes of a record's parameter can be on either.</summary>
    private static IPropertySymbol? Property(INamedTypeSymbol type, IParameterSymbol parameter) => type.SelfAndBases()
        .SelectMany(declaring => declaring.GetMembers().OfType<IPropertySymbol>())
        .FirstOrDefault(property => string.Equals(property.Name, parameter.Name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The properties that an object initializer can set, those of base classes first.</summary>
    private List<IPropertySymbol> SettableProperties(INamedTypeSymbol type)
    {
        var properties = new List<IPropertySymbol>();
        foreach (var property in type.SelfAndBases().Reverse().SelectMany(declaring => declaring.GetMembers().OfType<IPropertySymbol>()))
        {
            if (property is { IsStatic: false, IsIndexer: false, ExplicitInterfaceImplementations.IsEmpty: true })
            {
                properties.RemoveAll(other => other.Name == property.Name);
                if (CanBeSet(property))
                {
                    properties.Add(property);
                }
            }
        }

        return properties;
    }

    private bool CanBeSet(IPropertySymbol property)
    {
        var ignore = known.Attribute(property, KnownNames.JsonIgnore);
        return (property.IsRequired || ignore is null
            || ignore.NamedArguments.Any(argument => argument is { Key: "Condition", Value.Value: not 1 }))
            && !known.Has(property, KnownNames.JsonExtensionData)
            && !known.IsForbidden(property)
            && property.SetMethod is { } setter
            && compilation.IsSymbolAccessibleWithin(property, agent)
            && compilation.IsSymbolAccessibleWithin(setter, agent)
            && property.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal;
    }

    private bool CanBeRead(IPropertySymbol property) =>
        property.GetMethod is { } getter && compilation.IsSymbolAccessibleWithin(getter, agent);

    private MemberModel? ConstructorMember(
        IParameterSymbol parameter, IPropertySymbol? property, bool isAskedForTwice, DocComment docs, string path)
    {
        var attributes = property is null ? parameter.GetAttributes() : parameter.GetAttributes().AddRange(property.GetAttributes());
        string? words = docs.Parameters.TryGetValue(parameter.Name, out string? param)
            ? param
            : property is null ? null : _docs.Read(property).Summary;
        string name = property?.Name ?? parameter.Name;
        if (Argument(parameter.Type, name, attributes, words, path) is not { } argument)
        {
            return null;
        }

        argument = WithDefault(argument, DefaultValues.Of(parameter, argument.Type), $"{path}.{name}");
        return isAskedForTwice
            ? new MemberModel(argument, MemberTarget.ConstructorAndProperty, name)
            : new MemberModel(argument, MemberTarget.Constructor, parameter.Name);
    }

    private MemberModel? PropertyMember(IPropertySymbol property, bool setsRequired, string path)
    {
        var docs = _docs.Read(property);
        if (Argument(property.Type, property.Name, property.GetAttributes(), docs.Summary, path) is not { } argument)
        {
            return null;
        }

        argument = argument with { Docs = docs.External };

        if (property.IsRequired && !setsRequired)
        {
            return new MemberModel(argument with { Default = null }, MemberTarget.Property, property.Name);
        }

        return argument.Default is not null ? new MemberModel(argument, MemberTarget.Property, property.Name)
            : _initializers.Of(property, argument.Type) switch
            {
                (true, { } constant) => new MemberModel(
                    WithDefault(argument, constant, $"{path}.{property.Name}"), MemberTarget.Property, property.Name),
                (true, null) when CanBeRead(property) => new MemberModel(
                    argument with { HasOtherDefault = true }, MemberTarget.OptionalProperty, property.Name),
                _ => new MemberModel(argument, MemberTarget.Property, property.Name),
            };
    }

    private ArgumentModel? Argument(
        ITypeSymbol declared, string name, ImmutableArray<AttributeData> attributes, string? words, string path)
    {
        string place = $"{path}.{name}";
        var bare = TypeClassifier.WithoutNull(declared, out bool isNullable);
        if (classifier.Classify(bare, place) is not { } type)
        {
            return null;
        }

        string wireName = known.Attribute(attributes, KnownNames.JsonPropertyName)?.TextArgument(0) ?? WireName.SnakeCase(name);
        var argument = new ArgumentModel
        {
            Name = wireName,
            OtherNames = WireName.OtherSpellings(wireName),
            Variable = char.ToLowerInvariant(name[0]) + name.Substring(1),
            Description = known.DescriptionIn(attributes) ?? words,
            Type = type,
            IsNullable = isNullable,
            Default = null,
            Constraints = _constraints.Parse(attributes, type, declared, place, classifier.Problems),
        };
        var attribute = _constraints.DefaultAttribute(attributes);
        return WithDefault(argument, ConstraintParser.DefaultOf(attribute, type, isNullable, place, classifier.Problems), place, attribute);
    }

    private ArgumentModel WithDefault(ArgumentModel argument, ConstantValue? value, string path, AttributeData? attribute = null)
    {
        if (value is null)
        {
            return argument;
        }

        var changed = argument with { Default = value };
        ConstraintCheck.FindBrokenDefault(changed, path, attribute, classifier.Problems);
        return changed;
    }

    private static string Root(INamedTypeSymbol type)
    {
        var root = type.ContainingNamespace;
        while (root?.ContainingNamespace is { IsGlobalNamespace: false } around)
        {
            root = around;
        }

        return root?.Name ?? "";
    }
}
