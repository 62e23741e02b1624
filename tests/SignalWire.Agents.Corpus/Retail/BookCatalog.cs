using System.ComponentModel.DataAnnotations;
using SignalWire.Agents;

namespace Contoso.Retail;

/// <summary>An agent of a generic base class.</summary>
[VoiceAgent("Book catalogue", Route = "/catalog/books")]
public sealed partial class BookCatalog(IShelf shelf) : CatalogAgent<BookFilter>
{
    [PromptSection(NumberedBullets = true, Bullets = ["Ask what they liked to read.", "Search.", "Name at most two titles."])]
    private const string Recommending = "You recommend books to callers of a bookshop.";

    /// <inheritdoc/>
    protected override async Task<FunctionResult> Search(BookFilter filter, CancellationToken cancel)
    {
        string? title = await shelf.FindAsync(filter.Genre.ToString(), filter.Author, cancel).ConfigureAwait(false);
        return title is null ? "Nothing on the shelf is like that. Ask for another author." : $"They may like {title}.";
    }

    /// <summary>Say when a book that was found can be picked up.</summary>
    protected override string DescribeDelivery() => "It lies ready at the counter for a week.";
}

/// <summary>Which book.</summary>
/// <param name="Genre">Kind of book.</param>
/// <param name="Author">Who wrote it, if that matters.</param>
/// <param name="YoungestReader">Age of the youngest reader in years.</param>
public sealed record BookFilter(Genre Genre, string? Author = null, [Range(0, 18)] byte YoungestReader = 12);

/// <summary>A kind of book.</summary>
public enum Genre
{
    /// <summary>Made up.</summary>
    Novel,

    /// <summary>Who did it.</summary>
    Crime,

    /// <summary>What has happened.</summary>
    History,

    /// <summary>For the young.</summary>
    Picture,
}

/// <summary>What is in the shop.</summary>
public interface IShelf
{
    /// <summary>Finds a title.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="maker">Who made it.</param>
    /// <param name="cancel">Cancels the search.</param>
    Task<string?> FindAsync(string kind, string? maker, CancellationToken cancel);
}
