using SignalWire.Agents.Json;

namespace SignalWire.Agents;

public sealed partial class FunctionResult
{
    private const int LongestHold = 900;

    /// <summary>Goes to another step of the context that the conversation is in.</summary>
    /// <param name="step">The step's name on the wire, such as <c>Steps.Default.Confirm</c>; <c>next</c> is the one that follows.</param>
    /// <returns>This result.</returns>
    public FunctionResult ChangeStep(string step)
    {
        ArgumentException.ThrowIfNullOrEmpty(step);
        return AddAction("change_step", step);
    }

    /// <summary>Goes to another context.</summary>
    /// <param name="context">The context's name on the wire.</param>
    /// <returns>This result.</returns>
    public FunctionResult ChangeContext(string context)
    {
        ArgumentException.ThrowIfNullOrEmpty(context);
        return AddAction("change_context", context);
    }

    /// <summary>Gives the model a new prompt in the middle of the conversation, without declared contexts.</summary>
    /// <param name="systemPrompt">What the model is told from now on.</param>
    /// <returns>This result.</returns>
    public FunctionResult SwitchContext(string systemPrompt)
    {
        ArgumentException.ThrowIfNullOrEmpty(systemPrompt);
        return AddAction("context_switch", systemPrompt);
    }

    /// <summary>Gives the model a new prompt in the middle of the conversation, and says what becomes of the conversation so far.</summary>
    /// <param name="change">What changes.</param>
    /// <returns>This result.</returns>
    public FunctionResult SwitchContext(ContextSwitch change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return AddAction("context_switch", change.IsSystemPromptAlone ? change.SystemPrompt : change.ToJson());
    }

    /// <summary>Puts words into the caller's mouth: the model hears them as if the caller had said them.</summary>
    /// <param name="text">The words.</param>
    /// <returns>This result.</returns>
    public FunctionResult SimulateUserInput(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return AddAction("user_input", text);
    }

    /// <summary>
    /// Puts the caller on hold: there is music, nothing is recognised, and the model is silent. No action of a tool ends it: it ends with
    /// time, or by <see cref="RpcAIUnhold"/> from another call.
    /// </summary>
    /// <param name="timeout">How long at the most: 0 to 900 seconds. Default: 300 seconds.</param>
    /// <param name="prompt">
    /// What the model is to say before the hold begins. It takes the place of the response, and the model speaks once more before the
    /// actions are done.
    /// </param>
    /// <param name="step">The step to go to when somebody ends the hold.</param>
    /// <param name="timeoutStep">The step to go to when time ends it.</param>
    /// <returns>This result.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The time is below 0 or above 900 seconds.</exception>
    public FunctionResult Hold(TimeSpan? timeout = null, string? prompt = null, string? step = null, string? timeoutStep = null)
    {
        int seconds = WireTime.Seconds(timeout ?? TimeSpan.FromSeconds(300), nameof(timeout));
        if (seconds > LongestHold)
        {
            throw new ArgumentOutOfRangeException(
                nameof(timeout), timeout,
                $"The platform holds a call for {LongestHold} seconds at the most, and takes more for its default.");
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

    /// <summary>Has the model wait until the caller speaks.</summary>
    /// <returns>This result.</returns>
    public FunctionResult WaitForUser() => WaitForUser(enabled: true);

    /// <summary>Says whether the model waits until the caller speaks.</summary>
    /// <param name="enabled">Whether it waits.</param>
    /// <returns>This result.</returns>
    public FunctionResult WaitForUser(bool enabled) => AddAction("wait_for_user", enabled);

    /// <summary>Has the model wait until the caller speaks, but only so long.</summary>
    /// <param name="timeout">How long, in whole seconds.</param>
    /// <returns>This result.</returns>
    public FunctionResult WaitForUser(TimeSpan timeout) => AddAction("wait_for_user", WireTime.Seconds(timeout));

    /// <summary>Has the model answer first what it was asked, and then wait until the caller speaks.</summary>
    /// <returns>This result.</returns>
    public FunctionResult WaitForUserAfterAnswer() => AddAction("wait_for_user", "answer_first");

    /// <summary>Takes the call of this tool out of the conversation, so that the model is not reminded of it.</summary>
    /// <returns>This result.</returns>
    public FunctionResult ReplaceInHistory() => AddAction("replace_in_history", true);

    /// <summary>Puts a text in the place of the call of this tool, so that the model remembers that alone.</summary>
    /// <param name="text">What it remembers.</param>
    /// <returns>This result.</returns>
    public FunctionResult ReplaceInHistory(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return AddAction("replace_in_history", text);
    }

    /// <summary>Ends the conversation, and lets the call go on with what the document says after the AI. It must be the last
    /// action.</summary>
    /// <returns>This result.</returns>
    public FunctionResult Stop() => AddAction("stop", true);

    /// <summary>Hangs up. It must be the last action.</summary>
    /// <returns>This result.</returns>
    public FunctionResult Hangup() => AddAction("hangup", true);
}
