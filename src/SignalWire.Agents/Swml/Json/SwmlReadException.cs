using System.Text.Json;

namespace SignalWire.Agents.Swml;

/// <summary>
/// What is wrong with a document while it is being read. System.Text.Json knows the way within one call of the serializer; the steps
/// between calls are gathered here.
/// </summary>
internal sealed class SwmlReadException : JsonException
{
    /// <summary>What System.Text.Json puts behind its own messages.</summary>
    private const string PathInMessage = " Path: $";

    private readonly string _below;

    /// <param name="reason">What is wrong.</param>
    /// <param name="inner">Who found it.</param>
    public SwmlReadException(string reason, Exception? inner = null)
        : this(reason, "", inner)
    {
    }

    private SwmlReadException(string reason, string below, Exception? inner)
        : base(reason, inner)
    {
        Reason = reason;
        _below = below;
    }

    /// <inheritdoc/>
    public override string Message => $"{(Way.Length > 0 ? Way.TrimStart('.') : "$")}: {Reason}";

    /// <summary>What is wrong.</summary>
    public string Reason { get; }

    /// <summary>The way from the value that the call of the serializer read.</summary>
    public string Way => $"{Path?[1..]}{_below}";

    /// <summary>A fault of a value inside the one that is being read.</summary>
    /// <param name="step">The step to it.</param>
    /// <param name="reason">What is wrong.</param>
    public static SwmlReadException Within(string step, string reason) => new(reason, step, null);

    /// <summary>The same fault, seen from further out.</summary>
    /// <param name="step">The step to the value that was being read.</param>
    /// <param name="fault">What was wrong with it.</param>
    public static SwmlReadException Within(string step, Exception fault) => fault switch
    {
        SwmlReadException own => new(own.Reason, step + own.Way, own.InnerException),
        JsonException { Path: { } path } json => new(WithoutPath(json.Message), step + path[1..], json),
        _ => new(fault.Message, step, fault),
    };

    /// <summary>The fault for whoever gave the text, with the whole way as its path.</summary>
    public JsonException Complete() => new(Message, $"${Way}", null, null, InnerException);

    private static string WithoutPath(string message) =>
        message.IndexOf(PathInMessage, StringComparison.Ordinal) is >= 0 and int end ? message[..end] : message;
}
