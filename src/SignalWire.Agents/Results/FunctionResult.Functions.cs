using System.Text.Json.Nodes;

namespace SignalWire.Agents;

public sealed partial class FunctionResult
{
    /// <summary>Offers tools to the model, or takes them away from it, for the rest of the conversation.</summary>
    /// <param name="toggles">The tools by name, each with whether it is offered, such as <c>(Tools.BookTable, false)</c>.</param>
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

    /// <summary>Says whether the model may call tools when nobody has said anything for a while.</summary>
    /// <param name="enabled">Whether it may.</param>
    /// <returns>This result.</returns>
    public FunctionResult EnableFunctionsOnTimeout(bool enabled = true) => AddAction("functions_on_speaker_timeout", enabled);

    /// <summary>Says that the response is long: the model sees all of it in this turn, and a shorter form from then on.</summary>
    /// <param name="enabled">Whether it is.</param>
    /// <returns>This result.</returns>
    public FunctionResult EnableExtensiveData(bool enabled = true) => AddAction("extensive_data", enabled);

    /// <summary>Lets the model call a tool again at once, without a word to the caller in between.</summary>
    /// <param name="forever">Whether it may do so for the rest of the conversation, not only after this tool. Default:
    /// <see langword="false"/>.</param>
    /// <returns>This result.</returns>
    public FunctionResult EnableBackToBackFunctions(bool forever = false) =>
        AddAction("back_to_back_functions", forever ? "forever" : true);
}
