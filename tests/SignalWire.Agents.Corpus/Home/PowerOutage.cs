using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using SignalWire.Agents;

namespace Contoso.Home;

/// <summary>Services of a tool's own, and what is known of the call.</summary>
[VoiceAgent("Power outages", Route = "/outages")]
[Language("English", "en-US", "rime.spore:mistv2", SpeechFillers = ["Okay."], FunctionFillers = ["I am looking at the grid."])]
[InternalFiller(InternalFunctions.WaitForUser, "en-US", "Take your time.")]
[NativeFunction(NativeFunctions.WaitForUser)]
public sealed partial class PowerOutage
{
    [PromptSection(Bullets = ["If a cable lies on the ground, tell the caller to stay away from it."])]
    private const string Role = "You take reports of power cuts, and tell when the lights come back.";

    /// <summary>Report that the power is out at an address.</summary>
    /// <param name="street">Street and house number.</param>
    /// <param name="postcode">Five digits.</param>
    /// <param name="grid">The grid.</param>
    /// <param name="call">The call.</param>
    /// <param name="cancel">Canceled when nobody waits any more.</param>
    [Tool]
    private static async Task<FunctionResult> ReportOutage(
        string street,
        [RegularExpression("^[0-9]{5}$")] string postcode,
        [FromServices] IGrid grid,
        ToolCall call,
        CancellationToken cancel)
    {
        bool known = await grid.ReportAsync(street, postcode, call.CallerNumber, cancel).ConfigureAwait(false);
        return new FunctionResult(known ? "The crew is on its way already." : "Thank you, you are the first. A crew is sent.")
            .UpdateGlobalData("postcode", postcode);
    }

    /// <summary>Tell when the power should be back in the reported area.</summary>
    /// <param name="call">The call.</param>
    /// <param name="grid">The grid.</param>
    /// <param name="cancel">Canceled when nobody waits any more.</param>
    [Tool]
    private static async Task<string> TellReturn(ToolCall call, [FromServices] IGrid grid, CancellationToken cancel)
    {
        string postcode = call.GlobalData.TryGetProperty("postcode", out var known) ? known.GetString() ?? "" : "";
        if (postcode.Length == 0)
        {
            throw new ToolException("Take the report first.");
        }

        var back = await grid.BackAtAsync(postcode, cancel).ConfigureAwait(false);
        return $"It should be back by {back:h tt}.";
    }

    /// <summary>Text the caller when the power is back.</summary>
    /// <param name="mobile">Number to text, if it is not the one they call from.</param>
    /// <param name="call">The call.</param>
    [Tool]
    private static FunctionResult TextWhenBack([Phone] string? mobile, ToolCall call) => (mobile ?? call.CallerNumber) is { } number
        ? new FunctionResult("You will get a text.")
            .SendSms(number, "+15550100300", "We text you as soon as the power is back.", tags: ["outage"])
        : "Ask for a number to text.";
}

/// <summary>The grid.</summary>
public interface IGrid
{
    /// <summary>Reports a cut, and tells whether it was known.</summary>
    /// <param name="street">The street.</param>
    /// <param name="postcode">The postcode.</param>
    /// <param name="caller">Who reports it.</param>
    /// <param name="cancel">Cancels it.</param>
    Task<bool> ReportAsync(string street, string postcode, string? caller, CancellationToken cancel);

    /// <summary>When the power is back.</summary>
    /// <param name="postcode">Where.</param>
    /// <param name="cancel">Cancels it.</param>
    Task<TimeOnly> BackAtAsync(string postcode, CancellationToken cancel);
}
