using System.ComponentModel;
using SignalWire.Agents.DataMaps;

namespace SignalWire.Agents.CompilerServices;

/// <summary>Runs a data map in this process, for whoever tries it out; on a phone call the platform does.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class DataMapRun
{
    /// <summary>Runs the map of the call's tool.</summary>
    /// <param name="call">The call, its arguments checked.</param>
    /// <returns>What the model would be told.</returns>
    public static ValueTask<FunctionResult?> RunAsync(ToolInvocation call)
    {
        ArgumentNullException.ThrowIfNull(call);
        return new DataMapInterpreter(call).RunAsync();
    }
}
