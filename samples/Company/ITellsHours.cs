using SignalWire.Agents;

namespace Company;

/// <summary>A tool that several agents share: it tells when the shop is open.</summary>
internal interface ITellsHours
{
    /// <summary>Tell when the shop is open.</summary>
    [Tool]
    string TellHours() => "From Tuesday to Saturday, nine to six.";
}
