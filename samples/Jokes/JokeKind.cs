namespace Jokes;

/// <summary>The subject of a joke.</summary>
internal enum JokeKind
{
    Animals,
    Computers,
    Weather,
}
