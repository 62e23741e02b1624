using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators.Model.Tools;
using SignalWire.Agents.Generators.Rules;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Parsing.Tools;

/// <summary>Parses the parameters of a tool that the model does not see: the runtime and the application supply them.</summary>
internal sealed class SuppliedParameterParser(KnownSymbols known, ServiceParser services, FindingList findings)
{
    /// <summary>Parses a parameter.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="tool">The tool's name.</param>
    /// <param name="supplied">The supplied parameter; <see langword="null"/> if it is in error.</param>
    /// <returns>Whether the parameter is supplied.</returns>
    public bool TryParse(IParameterSymbol parameter, string tool, out ParameterModel? supplied)
    {
        supplied = OfType(parameter);
        if (supplied is not null)
        {
            return true;
        }

        var keyed = known.Attribute(parameter, KnownNames.FromKeyedServices);
        if (keyed is null && !known.Has(parameter, KnownNames.FromServices))
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
        known.Is(parameter.Type, KnownNames.CancellationToken) ? new CancellationParameterModel()
        : known.Is(parameter.Type, KnownNames.ToolCall) ? new ToolCallParameterModel()
        : known.Is(parameter.Type, KnownNames.HttpContext) ? new HttpContextParameterModel(
            IsOptional: parameter.Type.NullableAnnotation == NullableAnnotation.Annotated)
        : null;
}
