namespace SignalWire.Agents.Generators.Literals.Forms;

/// <summary>Addresses that only the platform has: <c>/context/resource</c>, <c>queue:name</c>, <c>stream:wss://host</c>.</summary>
internal sealed class CallAddressForm : TextForm
{
    private const string Queue = "queue:";
    private const string Stream = "stream:";

    private static readonly string[] Streams = [Stream + "wss://", Stream + "ws://"];

    public override string Words => "an address such as '/public/support', 'queue:support' or 'stream:wss://example.com/audio'";

    public override TextFault? FindFault(string text)
    {
        string? fault = text.Length == 0 ? "is empty"
            : text[0] == '/' ? FindFaultOfResource(text)
            : StartsWith(text, Queue) ? string.IsNullOrWhiteSpace(text.Substring(Queue.Length)) ? "does not name a queue" : null
            : StartsWith(text, Stream) ? FindFaultOfStream(text)
            : "is not a kind of address that the platform supports";
        return fault is null ? null : new TextFault(fault);
    }

    public override bool IsMeantBy(string text) => StartsWith(text, "/") || StartsWith(text, Queue) || StartsWith(text, Stream);

    public override bool MayBegin(string start) =>
        (StartsWith(start, "/") && !StartsWith(start, "//"))
        || SameStart.Of(start, Queue) || Streams.Any(stream => SameStart.Of(start, stream));

    private static string? FindFaultOfResource(string text)
    {
        int query = text.IndexOf('?');
        string[] names = (query < 0 ? text : text.Substring(0, query)).Split('/');
        return names.Length < 3 || names[1].Length == 0 || names[2].Length == 0 ? "does not have both a context and a resource"
            : text.Any(char.IsWhiteSpace) ? "contains a space"
            : null;
    }

    private static string? FindFaultOfStream(string text) =>
        Streams.FirstOrDefault(known => StartsWith(text, known)) is not { } stream ? "does not stream to a 'wss://' or 'ws://' URL"
        : text.Any(char.IsWhiteSpace) ? "contains a space"
        : HostName.FindFaultInUrl(text.Substring(stream.Length));

    private static bool StartsWith(string text, string start) => text.StartsWith(start, StringComparison.OrdinalIgnoreCase);
}
