using System.ComponentModel.DataAnnotations;
using SignalWire.Agents;

namespace Contoso.Retail;

/**
 * <summary>A record with a service in its head, and comments of the other style.</summary>
 * <param name="Book">Where returns are written down.</param>
 */
[VoiceAgent("Returns", Route = "/returns")]
[Language("English", "en-GB", "elevenlabs.rachel", FunctionFillers = ["One second, please."])]
public sealed partial record Returns(IReturnBook Book)
{
    /** A section with a title of its own. */
    [PromptSection("Your task")]
    private const string Task = "Take returns for a shoe shop. Find out what comes back and why, and announce a label by post.";

    /**
     * <summary>Register the shoes that a customer sends back.</summary>
     * <param name="shoes">Each pair that comes back.</param>
     * <param name="remark">Anything the warehouse should know.</param>
     * <param name="cancel">Canceled when nobody waits any more.</param>
     */
    [Tool]
    private async ValueTask<FunctionResult> RegisterReturn(
        [Length(1, 6)] List<ShoePair> shoes, [MaxLength(200)] string? remark = null, CancellationToken cancel = default)
    {
        await Book.WriteAsync(shoes, remark, cancel).ConfigureAwait(false);
        return new FunctionResult(shoes.Count == 1 ? "One pair is registered." : $"{shoes.Count} pairs are registered.")
            .UpdateGlobalData("pairs_returned", shoes.Count);
    }

    /** <summary>Say how long a customer has to change their mind.</summary> */
    [Tool("return_period")]
    private string SayReturnPeriod() => "Thirty days from the day the parcel arrived.";
}

/**
 * <summary>A pair of shoes.</summary>
 * <param name="Model">Name of the model, as on the box.</param>
 * <param name="Size">European size.</param>
 * <param name="Worn">Whether they have been worn outside.</param>
 */
public sealed record ShoePair([StringLength(60, MinimumLength = 2)] string Model, [Range(20, 52)] double Size, bool Worn = false);

/** <summary>Where returns are written down.</summary> */
public interface IReturnBook
{
    /**
     * <summary>Writes a return down.</summary>
     * <param name="shoes">What comes back.</param>
     * <param name="remark">What was said of it.</param>
     * <param name="cancel">Cancels the writing.</param>
     */
    Task WriteAsync(IReadOnlyList<ShoePair> shoes, string? remark, CancellationToken cancel);
}
