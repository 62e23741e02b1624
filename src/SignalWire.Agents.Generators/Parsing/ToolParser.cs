using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SignalWire.Agents.Generators.Model;
using SignalWire.Agents.Generators.Rules;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Parsing;

/// <summary>Reads one tool: a method and its doc comment.</summary>
internal sealed class ToolParser(
    KnownSymbols known, ServiceParser services, Compilation compilation, FindingList findings, CancellationToken cancellationToken)
{
    private static readonly SymbolDisplayFormat SignatureFormat = SymbolDisplayFormat.MinimallyQualifiedFormat
        .RemoveMemberOptions(SymbolDisplayMemberOptions.IncludeContainingType)
        .AddParameterOptions(SymbolDisplayParameterOptions.IncludeDefaultValue | SymbolDisplayParameterOptions.IncludeName);

    private readonly SuppliedParameterParser _supplied = new(known, services, findings);

    /// <summary>Reads a method.</summary>
    /// <param name="candidate">The method and its <c>[Tool]</c>.</param>
    /// <returns>The tool; nothing when it is in error, so that no call can reach it.</returns>
    public ToolModel? Parse(ToolCandidate candidate)
    {
        var (method, attribute) = (candidate.Method, candidate.Attribute);
        string name = attribute.TextArgument(0) ?? WireName.SnakeCase(candidate.MethodName);
        if (!HasSoundShape(method, attribute, name))
        {
            return null;
        }

        var docs = new ToolDocs(known, compilation, findings, cancellationToken).Read(candidate, name);
        string description = Describe(method, name, docs);
        var parameters = ParseParameters(method, name, docs);
        bool hasSoundResult = HasSoundResult(method, name);
        if (parameters is not { } sound || !hasSoundResult)
        {
            return null;
        }

        return new ToolModel
        {
            Name = name,
            Method = candidate.MethodName,
            Through = candidate.Through?.ToDisplayString(ServiceParser.TypeFormat),
            IsStatic = method.IsStatic,
            IsSecure = attribute.Named("Secure", defaultValue: true),
            Description = description,
            Parameters = sound,
            MayPromiseNull = Promised(method.ReturnType)?.NullableAnnotation == NullableAnnotation.Annotated,
            Signature = method.ToDisplayString(SignatureFormat),
        };
    }

    private bool HasSoundShape(IMethodSymbol method, AttributeData attribute, string name)
    {
        if (!WireName.IsToolName(name))
        {
            findings.Add(AgentRules.InvalidToolName, NameLocation(method, attribute), name);
            return false;
        }

        if (method.IsGenericMethod)
        {
            findings.Add(AgentRules.GenericTool, method.Locations[0], name);
            return false;
        }

        if (method.Parameters.Length > 64)
        {
            findings.Add(AgentRules.TooManyParameters, method.Locations[0], name, $"{method.Parameters.Length}");
            return false;
        }

        return true;
    }

    private EquatableArray<ParameterModel>? ParseParameters(IMethodSymbol method, string tool, DocComment docs)
    {
        var parameters = new List<ParameterModel>(method.Parameters.Length);
        bool sound = true;
        foreach (var parameter in method.Parameters)
        {
            if (ParseParameter(parameter, tool, docs) is { } parsed)
            {
                parameters.Add(parsed);
            }
            else
            {
                sound = false;
            }
        }

        return sound && !HasMeetingNames(method, tool, parameters) ? parameters.Select(parameter => WithoutAmbiguousNames(parameter, parameters)).ToEquatableArray() : null;
    }

    private bool HasMeetingNames(IMethodSymbol method, string tool, List<ParameterModel> parameters)
    {
        bool meeting = false;
        for (int i = 0; i < parameters.Count; i++)
        {
            int first = parameters[i] is ArgumentModel argument
                ? parameters.FindIndex(other => other is ArgumentModel { Name: var name } && name == argument.Name)
                : i;
            if (first < i)
            {
                findings.Add(
                    AgentRules.ParameterNamesMeet,
                    method.Parameters[i].Locations[0],
                    method.Parameters[first].Name,
                    method.Parameters[i].Name,
                    tool,
                    ((ArgumentModel)parameters[i]).Name);
                meeting = true;
            }
        }

        return meeting;
    }

    private ParameterModel? ParseParameter(IParameterSymbol parameter, string tool, DocComment docs)
    {
        if (parameter.RefKind != RefKind.None)
        {
            string keyword = parameter.RefKind switch { RefKind.Out => "out", RefKind.In => "in", _ => "ref" };
            findings.Add(AgentRules.ByReferenceParameter, parameter.Locations[0], parameter.Name, tool, keyword);
            return null;
        }

        if (_supplied.TryParse(parameter, tool, out var supplied))
        {
            return supplied;
        }

        var bare = TypeClassifier.WithoutNull(parameter.Type, out bool isNullable);
        if (TypeClassifier.Classify(bare) is not { } type)
        {
            // The compiler has said its word about a type that does not exist.
            if (bare.TypeKind != TypeKind.Error)
            {
                findings.Add(
                    AgentRules.UnsupportedParameterType,
                    TypeLocation(parameter),
                    parameter.Name,
                    tool,
                    parameter.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat),
                    TypeClassifier.Alternative(bare));
            }

            return null;
        }

        string name = WireName.SnakeCase(parameter.Name);
        return new ArgumentModel
        {
            Name = name,
            OtherNames = WireName.OtherSpellings(name),
            Variable = parameter.Name,
            Description = Describe(parameter, tool, docs),
            Type = type,
            IsNullable = isNullable,
            Default = DefaultValues.Of(parameter, type),
        };
    }

    /// <summary>A spelling that two parameters could claim is none of either.</summary>
    private static ParameterModel WithoutAmbiguousNames(ParameterModel parameter, List<ParameterModel> all)
    {
        if (parameter is not ArgumentModel argument)
        {
            return parameter;
        }

        bool IsTaken(string spelling) => all.OfType<ArgumentModel>().Any(
            other => other != argument && (other.Name == spelling || other.OtherNames.Contains(spelling)));

        return argument.OtherNames.Any(IsTaken)
            ? argument with { OtherNames = argument.OtherNames.Where(spelling => !IsTaken(spelling)).ToEquatableArray() }
            : argument;
    }

    private bool HasSoundResult(IMethodSymbol method, string tool)
    {
        // A task that may be null cannot be waited for.
        bool mayBeNull = method.ReturnType.NullableAnnotation == NullableAnnotation.Annotated;
        if (IsContent(method.ReturnType) || (Promised(method.ReturnType) is not null && !mayBeNull))
        {
            return true;
        }

        if (method.ReturnType.TypeKind != TypeKind.Error)
        {
            findings.Add(
                AgentRules.UnsupportedResultType,
                ResultLocation(method),
                tool,
                method.ReturnType.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat));
        }

        return false;
    }

    /// <summary>What a task of a result ends in; nothing for any other type.</summary>
    private ITypeSymbol? Promised(ITypeSymbol type) =>
        type is INamedTypeSymbol { TypeArguments: [var content] } task
        && IsContent(content)
        && (SymbolEqualityComparer.Default.Equals(task.OriginalDefinition, known.Task)
            || SymbolEqualityComparer.Default.Equals(task.OriginalDefinition, known.ValueTask))
            ? content
            : null;

    private bool IsContent(ITypeSymbol type) =>
        type.SpecialType == SpecialType.System_String || SymbolEqualityComparer.Default.Equals(type, known.FunctionResult);

    private string Describe(IMethodSymbol method, string name, DocComment docs)
    {
        if ((Attribute(method) ?? docs.Summary) is { } description)
        {
            return description;
        }

        if (!docs.IsMalformed)
        {
            findings.Add(AgentRules.MissingToolDescription, method.Locations[0], name);
        }

        return $"Function {name}";
    }

    private string? Describe(IParameterSymbol parameter, string tool, DocComment docs)
    {
        string? description = Attribute(parameter) ?? (docs.Parameters.TryGetValue(parameter.Name, out string? words) ? words : null);
        if (description is null && !docs.IsMalformed)
        {
            findings.Add(AgentRules.MissingParameterDescription, parameter.Locations[0], parameter.Name, tool);
        }

        return description;
    }

    private string? Attribute(ISymbol symbol) =>
        symbol.GetAttributes().Find(known.Description)?.TextArgument(0) is { } text && !string.IsNullOrWhiteSpace(text) ? text : null;

    /// <summary>The name in the attribute where it stands there, else the method's.</summary>
    private Location NameLocation(IMethodSymbol method, AttributeData attribute) =>
        attribute.TextArgument(0) is not null
        && method.GetAttributes().Contains(attribute)
        && attribute.ApplicationSyntaxReference?.GetSyntax(cancellationToken) is AttributeSyntax { ArgumentList.Arguments: [var first, ..] }
            ? first.GetLocation()
            : method.Locations[0];

    private Location TypeLocation(IParameterSymbol parameter) =>
        SourceOrder.Of(parameter)?.GetSyntax(cancellationToken) is ParameterSyntax { Type: { } type }
            ? type.GetLocation()
            : parameter.Locations[0];

    private Location ResultLocation(IMethodSymbol method) =>
        SourceOrder.Of(method)?.GetSyntax(cancellationToken) is MethodDeclarationSyntax declaration
            ? declaration.ReturnType.GetLocation()
            : method.Locations[0];
}
