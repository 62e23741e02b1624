using System.ComponentModel;
using SignalWire.Agents.DataMaps;

namespace SignalWire.Agents.CompilerServices;

/// <summary>Runs a data map in this process, for tests and the command line. On a phone call, the platform runs it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class DataMapRun
{
    /// <summary>Runs the data map of the call's tool.</summary>
    /// <param name="call">The call, whose arguments have been checked.</param>
    /// <returns>The result that would be sent to the model.</returns>
    public static ValueTask<FunctionResult?> RunAsync(ToolInvocation call)
    {
        ArgumentNullException.ThrowIfNull(call);
        return new DataMapInterpreter(call).RunAsync();
    }
}
