using SignalWire.Agents.Generators.Emit.Text;
using SignalWire.Agents.Generators.Model.Tools;

namespace SignalWire.Agents.Generators.Emit.Tools;

/// <summary>Writes the arguments of a tool that the model does not pass.</summary>
internal static class SuppliedEmitter
{
    /// <summary>Gets the expression for a parameter that the model does not pass.</summary>
    public static string Expression(ParameterModel parameter) => parameter switch
    {
        CancellationParameterModel => "call.CancellationToken",
        ToolCallParameterModel => "call.ToolCall",
        HttpContextParameterModel context => $"{Names.ToolHttpContext}.{(context.IsOptional ? "Find" : "Require")}(call)",
        ServiceParameterModel service => ServiceEmitter.Get(service.Service, "call.Services"),
        _ => throw new ArgumentOutOfRangeException(nameof(parameter)),
    };
}
