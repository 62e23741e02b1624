using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SignalWire.Agents.Generators.Model;
using SignalWire.Agents.Generators.Model.Tools;
using SignalWire.Agents.Generators.Parsing.Tools;
using SignalWire.Agents.Generators.Rules;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Parsing.DataMaps;

/// <summary>Determines whether a method can be a data map, for which no user code runs.</summary>
internal sealed class DataMapShape(KnownSymbols known, FindingList findings, CancellationToken cancellationToken)
{
    private const string Generator = "SignalWire.Agents.Generators";

    public bool IsMap(IMethodSymbol method) => known.Has(method, KnownNames.DataMap);

    /// <summary>Whether the generated part must implement a method. For the analyzer it is already implemented.</summary>
    public bool IsBodiless(IMethodSymbol method) => method.IsPartialDefinition
        && (method.PartialImplementationPart is not { } other || HasGeneratedCode(other) || HasGeneratedCode(method));

    /// <summary>Whether a tool is a valid data map. If not, it is reported.</summary>
    public bool IsSound(ToolCandidate candidate, string tool)
    {
        var method = candidate.Method;
        if (known.Has(method, KnownNames.Tool))
        {
            var attribute = known.Attribute(method, KnownNames.DataMap)!;
            findings.Add(AgentRules.DataMapAndTool, new MapAttribute(attribute, method, cancellationToken).Location, method.Name);
            return false;
        }

        string? fault = !IsBodiless(method) ? (method.IsPartialDefinition || !method.IsAbstract ? "has a body" : "is abstract")
            : !known.Has(method.ContainingType, KnownNames.VoiceAgent)
                ? $"is in '{method.ContainingType.Name}', which is not an agent"
            : null;
        if (fault is not null)
        {
            findings.Add(AgentRules.DataMapHasCode, method.Locations[0], tool, fault, method.Name);
            return false;
        }

        return ReturnsResult(method, tool);
    }

    /// <summary>Whether the model passes all parameters. Every other parameter is reported.</summary>
    public bool IsPassedWhole(IMethodSymbol method, string tool, EquatableArray<ParameterModel> parameters)
    {
        bool sound = true;
        foreach (var (parameter, model) in method.Parameters.Zip(parameters, (parameter, model) => (parameter, model)))
        {
            if (model is not ArgumentModel)
            {
                var syntax = SourceOrder.Of(parameter)?.GetSyntax(cancellationToken) as ParameterSyntax;
                findings.Add(
                    AgentRules.SuppliedToDataMap,
                    syntax?.Type?.GetLocation() ?? parameter.Locations[0],
                    parameter.Name,
                    tool,
                    parameter.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat));
                sound = false;
            }
        }

        return sound;
    }

    private bool ReturnsResult(IMethodSymbol method, string tool)
    {
        bool isResult = known.Is(method.ReturnType, KnownNames.FunctionResult);
        if (!isResult && method.ReturnType.TypeKind != TypeKind.Error)
        {
            var syntax = SourceOrder.Of(method)?.GetSyntax(cancellationToken) as MethodDeclarationSyntax;
            findings.Add(
                AgentRules.DataMapResult,
                syntax?.ReturnType.GetLocation() ?? method.Locations[0],
                tool,
                method.ReturnType.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat));
        }

        return isResult;
    }

    private bool HasGeneratedCode(IMethodSymbol method) =>
        known.Attribute(method, KnownNames.GeneratedCode)?.TextArgument(0) == Generator;
}
