using Xunit;

namespace SignalWire.Agents.TestKit;

/// <summary>
/// The part of a page that is made of what the tests know, between two comments. It is compared, and accepted by the same switch as
/// golden files.
/// </summary>
public static class GoldenSection
{
    private const string Start = "<!-- Written by a test: accept changes with ACCEPT_GOLDEN=1. -->\n\n";
    private const string End = "\n\n<!-- The end of what is written by a test. -->";

    /// <summary>Compares the part of a page with what it should be.</summary>
    /// <param name="file">The page.</param>
    /// <param name="expected">What should stand between the comments.</param>
    public static void Verify(string file, string expected)
    {
        string page = File.ReadAllText(file).ReplaceLineEndings("\n");
        int start = page.IndexOf(Start, StringComparison.Ordinal) + Start.Length;
        int end = page.IndexOf(End, StringComparison.Ordinal);
        Assert.True(start >= Start.Length && end >= start, $"{file} has no such comments:\n{Start}{End}");

        string written = page[start..end];
        if (written != expected && GoldenFiles.Accept)
        {
            File.WriteAllText(file, $"{page[..start]}{expected}{page[end..]}");
            return;
        }

        Assert.True(written == expected, $"{Path.GetFileName(file)} differs:\n{GoldenFiles.Diff(written, expected)}");
    }
}
