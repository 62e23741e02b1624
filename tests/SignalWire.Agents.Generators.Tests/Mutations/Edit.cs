namespace SignalWire.Agents.Generators.Tests.Mutations;

/// <summary>A text that takes the place of another one.</summary>
/// <param name="File">In which file.</param>
/// <param name="Find">What stands there.</param>
/// <param name="Put">What is put there.</param>
/// <param name="Nth">Which one is meant, counted from one; zero where there may be only one.</param>
internal sealed record Edit(string File, string Find, string Put, int Nth)
{
    /// <summary>The text of a file after the edit. An edit that does not fit is a mistake of the test's own.</summary>
    public string Apply(string text)
    {
        int at = -1;
        for (int seen = 0; seen < Math.Max(Nth, 1); seen++)
        {
            at = text.IndexOf(Find, at + 1, StringComparison.Ordinal);
            Assert.True(at >= 0, $"{File} has no such text: {Find}");
        }

        Assert.False(Nth == 0 && text.IndexOf(Find, at + 1, StringComparison.Ordinal) > at, $"{File} has this text more than once: {Find}");
        return string.Concat(text.AsSpan(0, at), Put, text.AsSpan(at + Find.Length));
    }
}
