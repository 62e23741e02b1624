using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using SignalWire.Agents;

namespace Contoso.Home;

/// <summary>Addresses, words of a closed list, and defaults in attributes.</summary>
[VoiceAgent("Website desk", Route = "/website")]
internal sealed partial class WebsiteDesk
{
    [PromptSection(Bullets = ["Let callers spell an address, and spell it back."])]
    private const string Help = "You help small clubs to keep their websites.";

    /// <summary>Note that a page of a club's website does not open.</summary>
    /// <param name="page">Address of the page.</param>
    /// <param name="device">What the caller looks at it with.</param>
    [Tool]
    private static FunctionResult NoteBrokenPage(Uri page, [AllowedValues("phone", "tablet", "computer")] string device = "phone") =>
        new FunctionResult("Thank you, it is noted.").UpdateGlobalData("broken", page.AbsolutePath).UpdateGlobalData("device", device);

    /// <summary>Move a club to an address of its own.</summary>
    /// <param name="move">From where to where.</param>
    [Tool]
    private static string PlanMove(SiteMove move) => move.Night ? "It moves tonight." : $"It moves within {move.Days} days.";

    /// <summary>A website that moves.</summary>
    internal sealed class SiteMove
    {
        /// <summary>Address now.</summary>
        [Url]
        public required string From { get; set; }

        /// <summary>Address from then on.</summary>
        [Url, MaxLength(100)]
        public required string To { get; set; }

        /// <summary>In how many days at most.</summary>
        [Range(1, 30), DefaultValue(7)]
        public int Days { get; set; } = 7;

        /// <summary>Whether by night.</summary>
        public bool Night { get; set; } = true;
    }
}
