using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SignalWire.Agents.Generators.Model;
using SignalWire.Agents.Generators.Model.DataMaps;
using SignalWire.Agents.Generators.Model.Tools;
using SignalWire.Agents.Generators.Parsing.DataMaps;
using SignalWire.Agents.Generators.Parsing.Naming;
using SignalWire.Agents.Generators.Parsing.Types;
using SignalWire.Agents.Generators.Rules;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Parsing.Tools;

/// <summary>Parses one tool: a method and its doc comment.</summary>
internal sealed class ToolParser(
    KnownSymbols known, Compilation compilation, INamedTypeSymbol agent, FindingList findings, CancellationToken cancellationToken)
{
    private readonly SuppliedParameterParser _supplied = new(known, new ServiceParser(agent, compilation), findings);
    private readonly ArgumentParser _arguments = new(known, compilation, agent, findings, cancellationToken);

    /// <summary>Parses a method.</summary>
    /// <param name="candidate">The method and its <c>[Tool]</c>.</param>
    /// <returns>The tool; <see langword="null"/> if it is in error, so that no call can reach it.</returns>
    public ToolModel? Parse(ToolCandidate candidate)
    {
        var (method, attribute) = (candidate.Method, candidate.Attribute);
        string name = candidate.Name;
        var shape = new DataMapShape(known, findings, cancellationToken);
        bool isMap = shape.IsMap(method);
        if (!HasSoundShape(method, attribute, name) || (isMap && !shape.IsSound(candidate, name)))
        {
            return null;
        }

        var docs = new ToolDocs(known, compilation, findings, cancellationToken).Read(candidate, name);
        string? description = Describe(method, name, docs);
        var parameters = ParseParameters(method, name, docs);
        var result = new ResultParser(known, findings, cancellationToken);
        bool hasSoundResult = isMap
            ? parameters is not { } given || shape.IsPassedWhole(method, name, given)
            : result.IsSound(method, name);
        var map = isMap ? ParseMap(candidate, name, parameters) : null;
        var keys = new ToolKeysParser(known, findings, cancellationToken).Parse(method, attribute, name);
        if (parameters is not { } sound || !hasSoundResult || keys is null || (isMap && map is null))
        {
            return null;
        }

        return new ToolModel
        {
            Name = name,
            Method = candidate.MethodName,
            Through = candidate.Through is { } through ? TypeClassifier.Name(through) : null,
            IsStatic = isMap || method.IsStatic,
            IsSecure = !isMap && attribute.Named("Secure", defaultValue: true),
            IsEnabled = attribute.Named("Enabled", defaultValue: true),
            Description = description ?? (isMap ? $"Execute {name}" : $"Function {name}"),
            Docs = description is null ? docs.External : null,
            Parameters = sound,
            Visibility = Visibility(method, sound),
            MayPromiseNull = !isMap && result.MayPromiseNull(method),
            Keys = keys,
            DataMap = map,
            Signature = MethodSignature.Of(method, cancellationToken),
        };
    }

    private static TypeVisibility Visibility(IMethodSymbol method, EquatableArray<ParameterModel> parameters)
    {
        var reach = TypeVisibility.Everywhere;
        for (int i = 0; i < parameters.Count; i++)
        {
            if (parameters[i] is ArgumentModel)
            {
                reach = TypeVisibilities.Least(reach, TypeVisibilities.Of(method.Parameters[i].Type));
            }
        }

        return reach;
    }

    private DataMapModel? ParseMap(ToolCandidate candidate, string name, EquatableArray<ParameterModel>? parameters) => DataMapParser.Parse(
        candidate, name, parameters?.OfType<ArgumentModel>().Select(argument => argument.Name)
            .ToList(), known, findings, cancellationToken);

    private bool HasSoundShape(IMethodSymbol method, AttributeData attribute, string name)
    {
        if (!WireName.IsToolName(name))
        {
            findings.Add(AgentRules.InvalidToolName, NameLocation(method, attribute), name);
            return false;
        }

        if (!attribute.Named("Enabled", defaultValue: true) && !attribute.Named("Secure", defaultValue: true))
        {
            var location = attribute.LocationOf("Enabled", cancellationToken) ?? NameLocation(method, attribute);
            findings.Add(AgentRules.DisabledOpenTool, location, name);
            return false;
        }

        if (ReservedNames.Owner(name) is { } owner)
        {
            findings.Add(AgentRules.ReservedToolName, NameLocation(method, attribute), name, owner);
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

        if (!sound || HasMeetingNames(method, tool, parameters))
        {
            return null;
        }

        var arguments = parameters.OfType<ArgumentModel>().ToList();
        return parameters
            .Select(parameter => parameter is ArgumentModel argument ? ArgumentNames.Disambiguate(argument, arguments) : parameter)
            .ToEquatableArray();
    }

    private bool HasMeetingNames(IMethodSymbol method, string tool, List<ParameterModel> parameters)
    {
        var names = parameters.ConvertAll(parameter => (parameter as ArgumentModel)?.Name);
        if (ArgumentNames.FindMeeting(names) is not var (first, second))
        {
            return false;
        }

        findings.Add(
            AgentRules.ParameterNamesMeet,
            method.Parameters[second].Locations[0],
            method.Parameters[first].Name,
            method.Parameters[second].Name,
            tool,
            names[second]!);
        return true;
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

        return _arguments.Parse(parameter, tool, docs);
    }

    private string? Describe(IMethodSymbol method, string name, DocComment docs)
    {
        string? description = known.DescriptionIn(method.GetAttributes()) ?? docs.Summary;
        if (description is null && !docs.IsMalformed)
        {
            string mend = HasCommentAfterAttributes(method) ? "move its doc comment before the attributes" : "write it in a <summary>";
            findings.Add(new Finding(AgentRules.MissingToolDescription, method.Locations[0], [name, mend]) { Docs = docs.External });
        }
        else if (description is not null && DescriptionCheck.Emptiness(description, method.Name) is { } emptiness)
        {
            findings.Add(AgentRules.EmptyToolDescription, method.Locations[0], name, emptiness);
        }

        return description;
    }

    /// <summary>
    /// Whether a doc comment comes after the attributes, where it has no effect. The compiler warns only if the project generates a
    /// documentation file.
    /// </summary>
    private bool HasCommentAfterAttributes(IMethodSymbol method) => method.DeclaringSyntaxReferences
        .Select(part => part.GetSyntax(cancellationToken)).OfType<MethodDeclarationSyntax>()
        .Any(declaration => DocCommentSource.IsWithin(declaration.AttributeLists, declaration.Identifier));

    /// <summary>The name in the attribute, or the method's name if the attribute has none.</summary>
    private Location NameLocation(IMethodSymbol method, AttributeData attribute) =>
        attribute.TextArgument(0) is not null
        && method.GetAttributes().Contains(attribute)
        && attribute.ApplicationSyntaxReference?.GetSyntax(cancellationToken) is AttributeSyntax { ArgumentList.Arguments: [var first, ..] }
            ? first.GetLocation()
            : method.Locations[0];
}
