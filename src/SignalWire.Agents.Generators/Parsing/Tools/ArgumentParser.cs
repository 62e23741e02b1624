using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SignalWire.Agents.Generators.Model.Tools;
using SignalWire.Agents.Generators.Model.Types;
using SignalWire.Agents.Generators.Parsing.Naming;
using SignalWire.Agents.Generators.Parsing.Types;
using SignalWire.Agents.Generators.Rules;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Parsing.Tools;

/// <summary>Parses a parameter whose value the model provides.</summary>
internal sealed class ArgumentParser(
    KnownSymbols known, Compilation compilation, INamedTypeSymbol agent, FindingList findings, CancellationToken cancellationToken)
{
    private readonly TypeClassifier _types = new(known, compilation, agent, cancellationToken);
    private readonly ConstraintParser _constraints = new(known);

    /// <summary>Parses a parameter; <see langword="null"/> if the model cannot provide its value, which is reported.</summary>
    public ArgumentModel? Parse(IParameterSymbol parameter, string tool, DocComment docs)
    {
        _types.Problems.Clear();
        var bare = TypeClassifier.WithoutNull(parameter.Type, out bool isNullable);
        var type = _types.Classify(bare, parameter.Name);
        var argument = type is null ? null : Read(parameter, type, isNullable, tool, docs);
        Report(parameter, tool);
        return _types.Problems.Any(problem => problem.Rule.DefaultSeverity == DiagnosticSeverity.Error) ? null : argument;
    }

    private ArgumentModel Read(IParameterSymbol parameter, ToolType type, bool isNullable, string tool, DocComment docs)
    {
        var attributes = parameter.GetAttributes();
        string? given = known.Attribute(attributes, KnownNames.ToolParameter)?.Named<string?>("Name", null);
        string name = string.IsNullOrWhiteSpace(given) ? WireName.SnakeCase(parameter.Name) : given!;
        var defaultAttribute = parameter.HasExplicitDefaultValue ? null : _constraints.DefaultAttribute(attributes);
        var argument = new ArgumentModel
        {
            Name = name,
            OtherNames = WireName.OtherSpellings(name),
            Variable = parameter.Name,
            Description = Describe(parameter, type, tool, docs),
            Docs = docs.External?.Of(parameter.Name),
            Type = type,
            IsNullable = isNullable,
            Default = DefaultValues.Of(parameter, type)
                ?? ConstraintParser.DefaultOf(defaultAttribute, type, isNullable, parameter.Name, _types.Problems),
            Constraints = _constraints.Parse(attributes, type, parameter.Type, parameter.Name, _types.Problems),
        };
        ConstraintCheck.FindBrokenDefault(argument, parameter.Name, defaultAttribute, _types.Problems);
        return argument;
    }

    private void Report(IParameterSymbol parameter, string tool)
    {
        foreach (var problem in _types.Problems)
        {
            findings.Add(problem.Rule, Location(problem, parameter), problem.Path, tool, problem.Subject, problem.Advice, problem.Name);
        }
    }

    /// <summary>
    /// The attribute if it is in the tool's own declaration, the default value if that is wrong, or the parameter's type.
    /// </summary>
    private Location Location(TypeProblem problem, IParameterSymbol parameter)
    {
        var declaration = SourceOrder.Of(parameter)?.GetSyntax(cancellationToken) as ParameterSyntax;
        if (declaration is null)
        {
            return parameter.Locations[0];
        }

        if (problem.Attribute?.ApplicationSyntaxReference is { } reference
            && reference.SyntaxTree == declaration.SyntaxTree
            && declaration.Span.Contains(reference.Span))
        {
            return reference.GetSyntax(cancellationToken).GetLocation();
        }

        bool isOwnDefault = problem.Rule == AgentRules.DefaultOutsideConstraint && problem.Path == parameter.Name;
        return isOwnDefault && declaration.Default is { } value ? value.Value.GetLocation()
            : declaration.Type is { } type ? type.GetLocation()
            : parameter.Locations[0];
    }

    private string? Describe(IParameterSymbol parameter, ToolType type, string tool, DocComment docs)
    {
        string? description = known.DescriptionIn(parameter.GetAttributes())
            ?? (docs.Parameters.TryGetValue(parameter.Name, out string? words) ? words : (type as ObjectType)?.Description);
        if (description is null && !docs.IsMalformed)
        {
            findings.Add(new Finding(AgentRules.MissingParameterDescription, parameter.Locations[0], [parameter.Name, tool])
            {
                Docs = docs.External?.Of(parameter.Name) ?? (type as ObjectType)?.Docs,
            });
        }

        return description;
    }
}
