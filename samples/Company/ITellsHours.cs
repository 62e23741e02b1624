using SignalWire.Agents;

namespace Company;

/// <summary>An agent that tells when the shop is open: a tool that several have.</summary>
internal interface ITellsHours
{
    /// <summary>Tell when the shop is open.</summary>
    [Tool]
    string TellHours() => "From Tuesday to Saturday, nine to six.";
}
