using SignalWire.Agents.Generators.Emit.Text;
using SignalWire.Agents.Generators.Model;
using SignalWire.Agents.Generators.Model.Tools;

namespace SignalWire.Agents.Generators.Emit.Tools;

/// <summary>Writes how services are resolved, and which ones the agent requires.</summary>
internal static class ServiceEmitter
{
    /// <param name="writer">The writer.</param>
    /// <param name="agent">The agent.</param>
    /// <param name="isMade">Whether its constructor is ever called.</param>
    public static void EmitRequired(SourceWriter writer, AgentModel agent, bool isMade)
    {
        var ofTools = agent.Tools.Where(tool => tool.DataMap is null)
            .SelectMany(tool => tool.Parameters).OfType<ServiceParameterModel>().Select(parameter => parameter.Service);
        var services = (isMade ? agent.Services.Concat(ofTools) : ofTools)
            .Where(service => !service.IsOptional)
            .Select(service => $"{Names.RequiredService}.Of<{service.TypeName}>({(service.Key is { } key ? Key(key) : "")})")
            .Distinct().ToList();
        if (services.Count > 0)
        {
            writer.Line();
            string type = $"global::System.Collections.Immutable.ImmutableArray<{Names.RequiredService}>";
            writer.Line($"public override {type} RequiredServices => [{string.Join(", ", services)}];");
        }
    }

    /// <param name="service">The service.</param>
    /// <param name="provider">The expression of the service provider.</param>
    public static string Get(ServiceModel service, string provider)
    {
        string required = service.IsOptional ? "" : "Required";
        return service.Key is { } key
            ? $"{Names.KeyedServiceExtensions}.Get{required}KeyedService<{service.TypeName}>({provider}, {Key(key)})"
            : $"{Names.ServiceExtensions}.Get{required}Service<{service.TypeName}>({provider})";
    }

    private static string Key(ServiceKeyModel key) => key switch
    {
        ServiceKeyModel.Text text => CSharpLiteral.Text(text.Value),
        ServiceKeyModel.TypeOf type => $"typeof({type.TypeName})",
        ServiceKeyModel.Number { TypeName: "int" or "bool" } plain => plain.Value,
        ServiceKeyModel.Number { TypeName: "double" or "float", Value: "NaN" } number => $"{number.TypeName}.NaN",
        ServiceKeyModel.Number { TypeName: "double" or "float", Value: "Infinity" } number => $"{number.TypeName}.PositiveInfinity",
        ServiceKeyModel.Number { TypeName: "double" or "float", Value: "-Infinity" } number => $"{number.TypeName}.NegativeInfinity",
        ServiceKeyModel.Number { TypeName: "double" } number => $"{number.Value}D",
        ServiceKeyModel.Number { TypeName: "float" } number => $"{number.Value}F",

        // Without parentheses, the minus sign would subtract from the type.
        ServiceKeyModel.Number { Value: ['-', ..] } number => $"({number.TypeName})({number.Value})",
        ServiceKeyModel.Number number => $"({number.TypeName}){number.Value}",
        _ => throw new ArgumentOutOfRangeException(nameof(key)),
    };
}
