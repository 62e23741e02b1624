using System.ComponentModel.DataAnnotations;
using SignalWire.Agents;

namespace Contoso.Home;

/// <summary>Names that are words of the language.</summary>
[VoiceAgent("Water meter", Route = "/water")]
internal sealed partial class @record(IMeters @base)
{
    [PromptSection("Work")]
    private const string @const = "You take readings of water meters, and tell people when the meter is replaced.";

    /// <summary>Enter what a meter shows.</summary>
    /// <param name="class">Kind of meter.</param>
    /// <param name="event">Why it is read.</param>
    /// <param name="value">Number in the black fields.</param>
    /// <param name="lock">Whether the seal is broken.</param>
    /// <param name="this">Canceled when nobody waits any more.</param>
    [Tool("enter_reading")]
    private async Task<string> @checked(
        @enum @class, @enum.@in @event, [Range(0, 99_999)] int value, bool @lock = false, CancellationToken @this = default)
    {
        await @base.EnterAsync(value, @this).ConfigureAwait(false);
        return (@class, @event, @lock) switch
        {
            (_, _, true) => "It is entered. Somebody comes to look at the seal.",
            ({ Warm: true }, @enum.@in.move_out, _) => "It is entered. The last bill comes in June.",
            _ => "It is entered.",
        };
    }

    /// <summary>Say when the meter of a street is replaced.</summary>
    /// <param name="namespace">Name of the street.</param>
    [Tool]
    private string Replacement(string @namespace) => $"In {@namespace}, meters are replaced in autumn.";
}

/// <summary>A kind of meter.</summary>
/// <param name="Warm">Whether it counts warm water.</param>
internal sealed record @enum(bool Warm)
{
    /// <summary>Why a meter is read.</summary>
    internal enum @in
    {
        yearly,
        move_in,
        move_out,
    }
}

/// <summary>Meters.</summary>
internal interface IMeters
{
    /// <summary>Enters a reading.</summary>
    /// <param name="value">What it shows.</param>
    /// <param name="cancel">Cancels it.</param>
    Task EnterAsync(int value, CancellationToken cancel);
}
