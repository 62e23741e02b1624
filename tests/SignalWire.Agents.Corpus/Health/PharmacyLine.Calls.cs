using SignalWire.Agents;
using SignalWire.Agents.Swml;

namespace Contoso.Health;

/// <content>What happens around a call.</content>
public sealed partial class PharmacyLine : IConfigureCall, IHandleSummary<RefillSummary>
{
    [AfterAnswer]
    private static Verb Notice => new Play("say:This call is recorded, so that no order gets lost.");

    [PostPrompt]
    private const string Summarize = "Sum up what the caller wanted, and whether they got it.";

    /// <inheritdoc/>
    public ValueTask ConfigureCallAsync(CallRequest call, CallConfiguration config, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(call);
        ArgumentNullException.ThrowIfNull(config);
        if (call.Query["holiday"] == "1")
        {
            config.Prompt.AddSection("Today", "It is a holiday, and nothing is delivered.");
            config.Tools.Remove(Tools.ArrangeDelivery);
        }

        return default;
    }

    /// <inheritdoc/>
    public async ValueTask HandleSummaryAsync(CallSummary<RefillSummary> summary, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(summary);
        if (summary.IsRead)
        {
            await _pharmacy.FileAsync(summary.CallId, summary.Value!, cancel).ConfigureAwait(false);
        }
    }
}

/// <summary>How a call went.</summary>
/// <param name="Wanted">What the caller wanted, in a few words.</param>
/// <param name="Served">Whether they got it.</param>
/// <param name="CallBack">Whether the pharmacist should call back.</param>
public sealed record RefillSummary(string Wanted, bool Served, bool CallBack = false);

/// <summary>The pharmacy.</summary>
public interface IPharmacy
{
    /// <summary>Orders a refill, and tells how many are left.</summary>
    /// <param name="prescription">Which prescription.</param>
    /// <param name="cancel">Cancels the order.</param>
    Task<int> RefillAsync(string prescription, CancellationToken cancel);

    /// <summary>Has medicine brought.</summary>
    /// <param name="street">Where to.</param>
    /// <param name="after">How early.</param>
    /// <param name="cancel">Cancels the order.</param>
    Task DeliverAsync(string street, TimeOnly after, CancellationToken cancel);

    /// <summary>Keeps a summary.</summary>
    /// <param name="callId">Of which call.</param>
    /// <param name="summary">The summary.</param>
    /// <param name="cancel">Cancels it.</param>
    Task FileAsync(string callId, RefillSummary summary, CancellationToken cancel);
}
