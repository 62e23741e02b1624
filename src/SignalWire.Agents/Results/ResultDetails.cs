using System.Text.Json.Nodes;

namespace SignalWire.Agents.Actions;

/// <summary>What a result has beside its text.</summary>
internal sealed class ResultDetails
{
    private readonly List<JsonObject> _actions = [];
    private string? _end;

    /// <summary>The actions, in the order in which they are done.</summary>
    public IReadOnlyList<JsonObject> Actions => _actions;

    /// <summary>What the model is to do with what the tool found out.</summary>
    public string? ToolPrompt { get; set; }

    /// <summary>The whole result where it is written in JSON already, as the answer of a data map is.</summary>
    public JsonObject? Envelope { get; init; }

    /// <summary>Adds an action at the end.</summary>
    /// <param name="action">The action, nobody else's.</param>
    /// <exception cref="InvalidOperationException">An action before it ends the conversation.</exception>
    /// <exception cref="ArgumentException">An address, a name or a header in it has a control character.</exception>
    public void Append(JsonObject action)
    {
        if (_end is not null)
        {
            throw new InvalidOperationException(
                $"'{action.FirstOrDefault().Key}' would never be done: {_end} before it. Add what is to be done first.");
        }

        ActionAddresses.Check(action);
        _actions.Add(action);
        _end = EndOf(action);
    }

    /// <summary>Why nothing is done after an action; nothing when it ends nothing.</summary>
    private static string? EndOf(JsonObject action) =>
        IsOn(action, "hangup") ? "the call ends with 'hangup'"
        : IsOn(action, "stop") ? "the conversation ends with 'stop'"
        : IsOn(action, "transfer") ? "the conversation ends when the call is transferred"
        : null;

    /// <summary>Whether the platform does it: a flag may be a text.</summary>
    private static bool IsOn(JsonObject action, string name) =>
        action.TryGetPropertyValue(name, out var value)
        && value is not null
        && !(value is JsonValue scalar
            && ((scalar.TryGetValue(out bool flag) && !flag) || (scalar.TryGetValue(out string? text) && text is "" or "false")));
}
