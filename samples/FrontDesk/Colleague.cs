namespace FrontDesk;

/// <summary>The colleagues that a caller can be connected to.</summary>
internal enum Colleague
{
    Sales,
    Support,
    Bookkeeping,
}
