namespace SignalWire.Agents.Generators.Model.Types;

internal enum TextFormat
{
    Any,
    Email,
    Url,
    Phone,
}
