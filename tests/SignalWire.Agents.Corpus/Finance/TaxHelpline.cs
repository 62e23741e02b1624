using System.ComponentModel.DataAnnotations;
using System.Text.Json.Nodes;
using SignalWire.Agents;

namespace Contoso.Finance;

/// <summary>A document of its own for each call.</summary>
[VoiceAgent("Tax helpline", Route = "/tax", MaxDuration = 1800)]
[Language("English", "en-US", "rime.spore:mistv2", SpeechFillers = ["Hm."], FunctionFillers = ["I am looking at the forms."])]
public sealed partial class TaxHelpline : IConfigureCall
{
    [PromptSection]
    private const string Role = "You explain tax forms to private people. You explain, you do not advise.";

    /// <summary>Explain in one sentence what a form is for.</summary>
    /// <param name="form">Name of the form as it is printed, such as W-2.</param>
    [Tool]
    private static string ExplainForm([StringLength(12)] string form) => $"Form {form} tells the tax office what you have earned.";

    /// <summary>Say by when a return has to be handed in.</summary>
    /// <param name="year">Year that the return is about.</param>
    [Tool]
    private static string SayDeadline([Range(2020, 2030)] int year) => $"By the middle of April {year + 1}.";

    /// <summary>Book a visit at the office of the caller's branch.</summary>
    /// <param name="day">Day of the visit.</param>
    /// <param name="call">The call.</param>
    [Tool(Enabled = false)]
    private static FunctionResult BookVisit(DateOnly day, ToolCall call) =>
        new FunctionResult($"You are expected on {day:MMMM d}.").UpdateGlobalData("branch", call.Carried.GetValueOrDefault("branch"));

    /// <inheritdoc/>
    public ValueTask ConfigureCallAsync(CallRequest call, CallConfiguration config, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(call);
        ArgumentNullException.ThrowIfNull(config);
        config.Hints.Add("itemized deduction");
        config.Pronunciations.Add("IRS", "I R S");
        config.GlobalData["origin"] = call.Type?.ToString();
        config.Parameters["local_tz"] = "America/New_York";
        config.NativeFunctions.Add(NativeFunctions.CheckTime);
        if (call.Query["branch"] is [{ Length: > 0 } branch])
        {
            config.Carry["branch"] = branch;
            config.Tools.Add(Tools.BookVisit);
            config.Prompt.AddToSection("Role", bullets: "Offer a visit at the branch.");
        }

        if (call.Query["lang"] == "es")
        {
            config.Languages.Clear();
            config.Languages.Add("Spanish", "es-US", "rime.luna:arcana")["function_fillers"] = new JsonArray("Un momento.");
        }

        return ValueTask.CompletedTask;
    }
}
