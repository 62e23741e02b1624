namespace Jokes;

/// <summary>What a joke is about.</summary>
internal enum JokeKind
{
    Animals,
    Computers,
    Weather,
}
