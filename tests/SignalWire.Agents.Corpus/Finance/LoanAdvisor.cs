using System.ComponentModel.DataAnnotations;
using SignalWire.Agents;

namespace Contoso.Finance;

/// <summary>C# 14: a partial constructor, the keyword <c>field</c>, extension members and an assignment behind <c>?.</c>.</summary>
[VoiceAgent("Loan advisor", Route = "/loans")]
[Language("English", "en-US", "elevenlabs.adam", FunctionFillers = ["I am working that out."])]
public sealed partial class LoanAdvisor
{
    private readonly IRates _rates;

    /// <summary>Makes the agent.</summary>
    /// <param name="rates">Today's rates.</param>
    public partial LoanAdvisor(IRates rates);

    [PromptSection(Bullets = ["Say rates as words.", "What you work out is no offer; say so."])]
    private const string Role = "You tell callers of a savings bank what a loan would cost them.";

    /// <summary>Work out the monthly payment of a loan.</summary>
    /// <param name="wish">What the caller wants to borrow.</param>
    /// <param name="cancel">Canceled when nobody waits any more.</param>
    [Tool]
    private async Task<FunctionResult> WorkOutPayment(LoanWish wish, CancellationToken cancel)
    {
        double rate = await _rates.TodayAsync(wish.Purpose, cancel).ConfigureAwait(false);
        double monthly = wish.Months.IsLong ? wish.Amount * (1 + rate) / wish.Months : wish.Amount / wish.Months;
        return $"That makes about {monthly:0} dollars a month.";
    }

    /// <summary>Note until when the caller would like to think it over.</summary>
    /// <param name="reminder">When to call back.</param>
    [Tool]
    private static string NoteReminder(Reminder? reminder)
    {
        reminder?.Note = "Thinks it over.";
        return reminder is null ? "Nobody will call back." : $"Somebody calls on {reminder.Day:MMMM d}.";
    }
}

/// <content>The other half of the constructor.</content>
public sealed partial class LoanAdvisor
{
    /// <inheritdoc/>
    public partial LoanAdvisor(IRates rates) => _rates = rates ?? throw new ArgumentNullException(nameof(rates));
}

/// <summary>What somebody wants to borrow.</summary>
public sealed record LoanWish
{
    /// <summary>What it is for, in a word.</summary>
    public string Purpose { get; init => field = value?.Trim() ?? ""; } = "anything";

    /// <summary>How much, in dollars.</summary>
    [Range(500, 50_000)]
    public required int Amount { get; init; }

    /// <summary>For how many months.</summary>
    [Range(6, 120)]
    public int Months { get; init => field = Math.Max(value, 1); } = 24;
}

/// <summary>When to call back.</summary>
public sealed class Reminder
{
    /// <summary>Day of the call.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>What to say then.</summary>
    public string? Note { get; set; }
}

/// <summary>What is said of numbers of months.</summary>
internal static class MonthExtensions
{
    extension(int months)
    {
        /// <summary>Whether it is so long that interest is paid.</summary>
        public bool IsLong => months > 12;
    }
}

/// <summary>Rates.</summary>
public interface IRates
{
    /// <summary>Today's rate for a purpose.</summary>
    /// <param name="purpose">The purpose.</param>
    /// <param name="cancel">Cancels it.</param>
    Task<double> TodayAsync(string purpose, CancellationToken cancel);
}
