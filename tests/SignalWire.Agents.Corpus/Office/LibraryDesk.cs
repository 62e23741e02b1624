using Microsoft.Extensions.DependencyInjection;
using SignalWire.Agents;

namespace Contoso.Office;

/// <summary>Remembers conversations, takes services by key, and has something to put away when a call is over.</summary>
[VoiceAgent("Library", Route = "/library")]
[Language("English", "en-US", "rime.spore:mistv2", SpeechFillers = ["Shh."], FunctionFillers = ["I am walking along the shelves."])]
[AIParams(SaveConversation = true, ConversationSlidingWindow = 20)]
public sealed partial class LibraryDesk : IFetchConversation, IHandleSummary, IAsyncDisposable
{
    private readonly ILibrary _branch;
    private readonly CancellationTokenSource _closing = new();

    /// <summary>Makes the agent.</summary>
    /// <param name="branch">The branch that is called.</param>
    public LibraryDesk([FromKeyedServices("branch")] ILibrary branch) => _branch = branch;

    [PromptSection]
    private const string Role = "You help readers of a public library: loans, renewals, and where a book is.";

    [PostPrompt]
    private const string Remember = "Sum up what this reader was looking for, for the next call.";

    /// <summary>Renew everything that a reader has borrowed.</summary>
    /// <param name="card">Number of the library card.</param>
    /// <param name="cancel">Canceled when nobody waits any more.</param>
    [Tool]
    private async Task<FunctionResult> RenewLoans(uint card, CancellationToken cancel)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancel, _closing.Token);
        int renewed = await _branch.RenewAsync(card, either.Token).ConfigureAwait(false);
        return renewed == 0 ? "Nothing could be renewed; others are waiting." : $"{renewed} books can stay two weeks longer.";
    }

    /// <summary>Ask the archive for a book that is not on the shelves.</summary>
    /// <param name="title">Title of the book.</param>
    /// <param name="archive">The archive.</param>
    /// <param name="cancel">Canceled when nobody waits any more.</param>
    [Tool]
    private static async Task<string> AskArchive(string title, [FromKeyedServices("archive")] ILibrary archive, CancellationToken cancel) =>
        await archive.HasAsync(title, cancel).ConfigureAwait(false)
            ? "The archive has it. It comes by Friday."
            : "Not even the archive has it.";

    /// <inheritdoc/>
    public async ValueTask<string?> FetchConversationAsync(ToolCall call, CancellationToken cancel) =>
        call is not null && call.TryGetField("conversation_id", out var id) && id.ToString() is { Length: > 0 } key
            ? await _branch.RecallAsync(key, cancel).ConfigureAwait(false)
            : null;

    /// <inheritdoc/>
    public ValueTask HandleSummaryAsync(CallSummary summary, CancellationToken cancel) => new(
        summary?.Text is { } text ? _branch.RememberAsync(summary.CallId, text, cancel) : Task.CompletedTask);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync().ConfigureAwait(false);
        _closing.Dispose();
    }
}

/// <summary>A library.</summary>
public interface ILibrary
{
    /// <summary>Renews loans, and tells how many.</summary>
    /// <param name="card">Whose.</param>
    /// <param name="cancel">Cancels it.</param>
    Task<int> RenewAsync(uint card, CancellationToken cancel);

    /// <summary>Whether there is a book.</summary>
    /// <param name="title">Its title.</param>
    /// <param name="cancel">Cancels it.</param>
    Task<bool> HasAsync(string title, CancellationToken cancel);

    /// <summary>What was said before.</summary>
    /// <param name="key">In which conversation.</param>
    /// <param name="cancel">Cancels it.</param>
    Task<string?> RecallAsync(string key, CancellationToken cancel);

    /// <summary>Keeps what was said.</summary>
    /// <param name="callId">In which call.</param>
    /// <param name="text">What was said.</param>
    /// <param name="cancel">Cancels it.</param>
    Task RememberAsync(string callId, string text, CancellationToken cancel);
}
