using System.Text.Json.Nodes;
using SignalWire.Agents;

namespace Contoso.Media;

/// <summary>Actions on what the model knows and does next.</summary>
[VoiceAgent("Quiz night", Route = "/quiz")]
[Language(
    "English", "en-US", "rime.spore:mistv2",
    SpeechFillers = ["Hmm."], FunctionFillers = ["Drum roll, please."], Emotion = VoiceExpression.Auto)]
[GlobalData("points", 0)]
public sealed partial class QuizNight(IQuestions questions)
{
    [PromptSection(Bullets = ["Never give the answer away.", "One question at a time."])]
    private const string Host = "You are the host of a quiz on the phone.";

    /// <summary>Draw the next question of a round.</summary>
    /// <param name="topic">What the question is about.</param>
    /// <param name="cancel">Canceled when nobody waits any more.</param>
    [Tool]
    private async Task<FunctionResult> DrawQuestion(Topic topic, CancellationToken cancel)
    {
        (string text, string answer) = await questions.DrawAsync(topic, cancel).ConfigureAwait(false);
        return new FunctionResult($"Ask: {text}").SetMetaData("answer", answer).EnableExtensiveData().WaitForUserAfterAnswer();
    }

    /// <summary>Check what the caller has answered.</summary>
    /// <param name="answer">The answer, in the caller's words.</param>
    /// <param name="call">The call.</param>
    [Tool]
    private static FunctionResult CheckAnswer(string answer, ToolCall call)
    {
        bool right = call.MetaData.TryGetProperty("answer", out var wanted)
            && wanted.GetString() is { Length: > 0 } text
            && answer.Contains(text, StringComparison.OrdinalIgnoreCase);
        int points = call.GlobalData.TryGetProperty("points", out var now) && now.TryGetInt32(out int had) ? had : 0;
        return new FunctionResult(right ? "That is right. Cheer." : "That is wrong. Be kind.")
            .UpdateGlobalData(new JsonObject { ["points"] = right ? points + 1 : points })
            .ReplaceInHistory("The caller has answered.")
            .EnableBackToBackFunctions();
    }

    /// <summary>Begin the final round, in which the host turns solemn.</summary>
    [Tool]
    private static FunctionResult BeginFinal() => new FunctionResult("Announce the final round.")
        .RemoveMetaData("answer", "hint")
        .SwitchContext(new ContextSwitch
        {
            SystemPrompt = "You are the solemn host of the last round. Draw one hard question, and then say goodbye.",
            UserPrompt = "I am ready for the final.",
            Consolidate = true,
        });

    /// <summary>Skip a question that the caller does not want to answer.</summary>
    [Tool]
    private static FunctionResult SkipQuestion() =>
        new FunctionResult("Say that it does not matter.").SimulateUserInput("Next question, please.");
}

/// <summary>What a question is about.</summary>
public enum Topic
{
    /// <summary>Animals and plants.</summary>
    Nature,

    /// <summary>Songs and bands.</summary>
    Music,

    /// <summary>Balls and rackets.</summary>
    Sport,
}

/// <summary>Questions.</summary>
public interface IQuestions
{
    /// <summary>Draws one.</summary>
    /// <param name="topic">What it is about.</param>
    /// <param name="cancel">Cancels it.</param>
    Task<(string Text, string Answer)> DrawAsync(Topic topic, CancellationToken cancel);
}
