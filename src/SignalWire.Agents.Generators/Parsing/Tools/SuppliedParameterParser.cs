using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators.Model.Tools;
using SignalWire.Agents.Generators.Rules;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Parsing.Tools;

/// <summary>Reads the parameters of a tool that are no business of the model: what the runtime and the application supply.</summary>
internal sealed class SuppliedParameterParser(KnownSymbols known, ServiceParser services, FindingList findings)
{
    /// <summary>Reads a parameter.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="tool">The tool's name.</param>
    /// <param name="supplied">What is supplied; nothing when that is in error.</param>
    /// <returns>Whether the parameter is supplied.</returns>
    public bool TryParse(IParameterSymbol parameter, string tool, out ParameterModel? supplied)
    {
        supplied = OfType(parameter);
        if (supplied is not null)
        {
            return true;
        }

        var keyed = parameter.GetAttributes().Find(known.FromKeyedServices);
        if (keyed is null && parameter.GetAttributes().Find(known.FromServices) is null)
        {
            return false;
        }

        if (services.Parse(parameter, keyed, out string refusal) is { } service)
        {
            supplied = new ServiceParameterModel(service);
        }
        else
        {
            findings.Add(AgentRules.UnsupportedService, parameter.Locations[0], parameter.Name, tool, refusal);
        }

        return true;
    }

    private ParameterModel? OfType(IParameterSymbol parameter) =>
        Is(parameter, known.CancellationToken) ? new CancellationParameterModel()
        : Is(parameter, known.ToolCall) ? new ToolCallParameterModel()
        : Is(parameter, known.HttpContext) ? new HttpContextParameterModel(
            IsOptional: parameter.Type.NullableAnnotation == NullableAnnotation.Annotated)
        : null;

    private static bool Is(IParameterSymbol parameter, INamedTypeSymbol? type) =>
        SymbolEqualityComparer.Default.Equals(parameter.Type, type);
}
