using System.Text.Json.Nodes;

namespace SignalWire.Agents;

public sealed partial class FunctionResult
{
    /// <summary>Enables or disables tools for the rest of the conversation.</summary>
    /// <param name="toggles">The tools and whether the model can call them, such as <c>(Tools.BookTable, false)</c>.</param>
    /// <returns>This result.</returns>
    public FunctionResult ToggleFunctions(params IEnumerable<FunctionToggle> toggles)
    {
        ArgumentNullException.ThrowIfNull(toggles);
        var array = new JsonArray();
        foreach (var (function, active) in toggles)
        {
            ArgumentException.ThrowIfNullOrEmpty(function, nameof(toggles));
            array.Add((JsonNode)new JsonObject { ["function"] = function, ["active"] = active });
        }

        return AddAction("toggle_functions", array);
    }

    /// <summary>Sets whether the model can call tools when nobody has spoken for a while.</summary>
    /// <param name="enabled"><see langword="true"/> to allow it. The default is <see langword="true"/>.</param>
    /// <returns>This result.</returns>
    public FunctionResult EnableFunctionsOnTimeout(bool enabled = true) => AddAction("functions_on_speaker_timeout", enabled);

    /// <summary>Marks the response as long. The model gets all of it in this turn, and a shorter form afterwards.</summary>
    /// <param name="enabled"><see langword="true"/> if the response is long. The default is <see langword="true"/>.</param>
    /// <returns>This result.</returns>
    public FunctionResult EnableExtensiveData(bool enabled = true) => AddAction("extensive_data", enabled);

    /// <summary>Allows the model to call tools again immediately, without speaking to the caller in between.</summary>
    /// <param name="forever">
    /// <see langword="true"/> to allow it for the rest of the conversation; <see langword="false"/> to allow it only after this tool. The
    /// default is <see langword="false"/>.
    /// </param>
    /// <returns>This result.</returns>
    public FunctionResult EnableBackToBackFunctions(bool forever = false) =>
        AddAction("back_to_back_functions", forever ? "forever" : true);
}
