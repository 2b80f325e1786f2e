/** What whoever runs a house can mend: a sentence with the repair. */
export class HouseError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'HouseError';
  }
}
