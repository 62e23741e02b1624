using SignalWire.Agents.Json;

namespace SignalWire.Agents;

public sealed partial class FunctionResult
{
    private const int LongestHold = 900;

    /// <summary>Moves the conversation to another step of its current context.</summary>
    /// <param name="step">
    /// The name of the step on the wire, such as <c>Steps.Default.Confirm</c>; <c>next</c> is the following step.
    /// </param>
    /// <returns>This result.</returns>
    public FunctionResult ChangeStep(string step)
    {
        ArgumentException.ThrowIfNullOrEmpty(step);
        return AddAction("change_step", step);
    }

    /// <summary>Moves the conversation to another context.</summary>
    /// <param name="context">The name of the context on the wire.</param>
    /// <returns>This result.</returns>
    public FunctionResult ChangeContext(string context)
    {
        ArgumentException.ThrowIfNullOrEmpty(context);
        return AddAction("change_context", context);
    }

    /// <summary>Replaces the prompt of the model during the conversation, without declared contexts.</summary>
    /// <param name="systemPrompt">The new system prompt.</param>
    /// <returns>This result.</returns>
    public FunctionResult SwitchContext(string systemPrompt)
    {
        ArgumentException.ThrowIfNullOrEmpty(systemPrompt);
        return AddAction("context_switch", systemPrompt);
    }

    /// <summary>Replaces the prompt of the model during the conversation, and determines what happens to the conversation so far.</summary>
    /// <param name="change">The changes.</param>
    /// <returns>This result.</returns>
    public FunctionResult SwitchContext(ContextSwitch change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return AddAction("context_switch", change.IsSystemPromptAlone ? change.SystemPrompt : change.ToJson());
    }

    /// <summary>Adds a text to the conversation as if the caller had said it.</summary>
    /// <param name="text">The text.</param>
    /// <returns>This result.</returns>
    public FunctionResult SimulateUserInput(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return AddAction("user_input", text);
    }

    /// <summary>
    /// Puts the caller on hold: music plays, speech is not recognized, and the model is silent. A tool's action cannot end the hold. It
    /// ends after the timeout, or with <see cref="RpcAIUnhold"/> from another call.
    /// </summary>
    /// <param name="timeout">The maximum duration of the hold, 0 to 900 seconds. The default is 300 seconds.</param>
    /// <param name="prompt">
    /// The instruction for what the model says before the hold begins; <see langword="null"/> for none. It replaces the response, and the
    /// model speaks once more before the actions run.
    /// </param>
    /// <param name="step">The step to move to when the hold is ended by a call; <see langword="null"/> to stay in the current step.</param>
    /// <param name="timeoutStep">The step to move to when the hold times out; <see langword="null"/> to stay in the current step.</param>
    /// <returns>This result.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The timeout is less than 0 or more than 900 seconds.</exception>
    public FunctionResult Hold(TimeSpan? timeout = null, string? prompt = null, string? step = null, string? timeoutStep = null)
    {
        int seconds = WireTime.Seconds(timeout ?? TimeSpan.FromSeconds(300), nameof(timeout));
        if (seconds > LongestHold)
        {
            throw new ArgumentOutOfRangeException(
                nameof(timeout), timeout,
                $"The platform holds a call for at most {LongestHold} seconds, and uses its default for a longer time.");
        }

        if (!string.IsNullOrEmpty(prompt))
        {
            SetToolResponse("status: on hold", prompt).SetPostProcess();
        }

        if (string.IsNullOrEmpty(step) && string.IsNullOrEmpty(timeoutStep))
        {
            return AddAction("hold", seconds);
        }

        return AddAction("hold", new WireObject { ["timeout"] = seconds, ["step"] = step, ["timeout_step"] = timeoutStep }.Json);
    }

    /// <summary>Makes the model wait until the caller speaks.</summary>
    /// <returns>This result.</returns>
    public FunctionResult WaitForUser() => WaitForUser(enabled: true);

    /// <summary>Sets whether the model waits until the caller speaks.</summary>
    /// <param name="enabled"><see langword="true"/> to wait; <see langword="false"/> not to wait.</param>
    /// <returns>This result.</returns>
    public FunctionResult WaitForUser(bool enabled) => AddAction("wait_for_user", enabled);

    /// <summary>Makes the model wait until the caller speaks, for a limited time.</summary>
    /// <param name="timeout">The maximum time, rounded up to whole seconds.</param>
    /// <returns>This result.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The time is negative or too long for the platform.</exception>
    public FunctionResult WaitForUser(TimeSpan timeout) => AddAction("wait_for_user", WireTime.Seconds(timeout));

    /// <summary>Makes the model answer the current question first, and then wait until the caller speaks.</summary>
    /// <returns>This result.</returns>
    public FunctionResult WaitForUserAfterAnswer() => AddAction("wait_for_user", "answer_first");

    /// <summary>Removes the call of this tool from the conversation, so that it is not sent to the model again.</summary>
    /// <returns>This result.</returns>
    public FunctionResult ReplaceInHistory() => AddAction("replace_in_history", true);

    /// <summary>Replaces the call of this tool in the conversation with a text. The model remembers only the text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>This result.</returns>
    public FunctionResult ReplaceInHistory(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return AddAction("replace_in_history", text);
    }

    /// <summary>
    /// Ends the conversation. The call continues with the verbs after the AI in the document. This must be the last action.
    /// </summary>
    /// <returns>This result.</returns>
    public FunctionResult Stop() => AddAction("stop", true);

    /// <summary>Hangs up. This must be the last action.</summary>
    /// <returns>This result.</returns>
    public FunctionResult Hangup() => AddAction("hangup", true);
}
