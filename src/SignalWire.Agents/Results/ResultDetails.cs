using System.Text.Json.Nodes;

namespace SignalWire.Agents.Actions;

/// <summary>Contains the parts of a result other than its text.</summary>
internal sealed class ResultDetails
{
    private readonly List<JsonObject> _actions = [];
    private string? _end;

    /// <summary>Gets the actions in the order in which they run.</summary>
    public IReadOnlyList<JsonObject> Actions => _actions;

    /// <summary>Gets or sets the instruction for the model in a structured response.</summary>
    public string? ToolPrompt { get; set; }

    /// <summary>Gets the whole result if it was created from JSON, such as the answer of a data map.</summary>
    public JsonObject? Envelope { get; init; }

    /// <summary>Adds an action at the end.</summary>
    /// <param name="action">The action, which must not be part of other JSON.</param>
    /// <exception cref="InvalidOperationException">A previous action ends the conversation.</exception>
    /// <exception cref="ArgumentException">An address, a name or a header in the action has a control character.</exception>
    public void Append(JsonObject action)
    {
        if (_end is not null)
        {
            throw new InvalidOperationException(
                $"'{action.FirstOrDefault().Key}' would never run: {_end} before it. Add it before that action.");
        }

        ActionAddresses.Check(action);
        _actions.Add(action);
        _end = EndOf(action);
    }

    /// <summary>Returns the reason that no action can follow this one; <see langword="null"/> if one can.</summary>
    private static string? EndOf(JsonObject action) =>
        IsOn(action, "hangup") ? "the call ends with 'hangup'"
        : IsOn(action, "stop") ? "the conversation ends with 'stop'"
        : IsOn(action, "transfer") ? "the conversation ends when the call is transferred"
        : null;

    /// <summary>Returns whether a flag is set. The platform also accepts a flag as a string.</summary>
    private static bool IsOn(JsonObject action, string name) =>
        action.TryGetPropertyValue(name, out var value)
        && value is not null
        && !(value is JsonValue scalar
            && ((scalar.TryGetValue(out bool flag) && !flag) || (scalar.TryGetValue(out string? text) && text is "" or "false")));
}
