using System.Buffers;
using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;

namespace SignalWire.Agents.Hosting;

/// <summary>A request's whole body, where it was received as far as that is possible.</summary>
internal static class RequestBody
{
    /// <summary>The platform's own limit: 10 MiB.</summary>
    public const int Limit = 10 * 1024 * 1024;

    /// <summary>Waits for the whole body.</summary>
    /// <param name="request">The request; when its connection breaks, so does the wait.</param>
    /// <param name="limit">How large it may be, in bytes.</param>
    /// <returns>The body, to be released by <see cref="PipeReader.AdvanceTo(SequencePosition)"/>; nothing when it is too large.</returns>
    public static ValueTask<ReadOnlySequence<byte>?> ReadAsync(HttpRequest request, int limit)
    {
        if (request.ContentLength > limit)
        {
            return default;
        }

        // Nearly always the body has come with the head, and one read is all.
        var reader = request.BodyReader;
        ReadResult read;
        try
        {
            if (!reader.TryRead(out read))
            {
                return ReadOnAsync(reader, limit);
            }
        }
        catch (IOException broken)
        {
            return ValueTask.FromException<ReadOnlySequence<byte>?>(broken);
        }

        if (read.IsCompleted && read.Buffer.Length <= limit)
        {
            return new ValueTask<ReadOnlySequence<byte>?>(read.Buffer);
        }

        reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        return ReadOnAsync(reader, limit);
    }

    private static async ValueTask<ReadOnlySequence<byte>?> ReadOnAsync(PipeReader reader, int limit)
    {
        while (true)
        {
            var read = await reader.ReadAsync().ConfigureAwait(false);
            if (read.Buffer.Length > limit)
            {
                reader.AdvanceTo(read.Buffer.End);
                return null;
            }

            if (read.IsCompleted)
            {
                return read.Buffer;
            }

            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    /// <summary>Whether the content type is absent or JSON, which is what the platform accepts and sends.</summary>
    /// <param name="request">The request.</param>
    public static bool IsJson(HttpRequest request) =>
        request.ContentType is not { Length: > 0 } type || type.Contains("application/json", StringComparison.OrdinalIgnoreCase);
}
