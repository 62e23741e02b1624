using System.Text.Json.Nodes;

namespace SignalWire.Agents;

public sealed partial class FunctionResult
{
    /// <summary>Changes how the model speaks and listens, for the rest of the conversation.</summary>
    /// <param name="settings">The new settings. A property that is not set does not change.</param>
    /// <returns>This result.</returns>
    public FunctionResult UpdateSettings(ModelSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return AddAction("settings", settings.ToJson());
    }

    /// <summary>Changes settings of the model by their names on the wire, which contain dashes, such as <c>top-p</c>.</summary>
    /// <param name="settings">The settings by name.</param>
    /// <returns>This result.</returns>
    public FunctionResult UpdateSettings(JsonObject settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return AddAction("settings", settings);
    }
}
